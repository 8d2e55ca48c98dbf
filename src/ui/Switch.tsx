import { Switch as Radix } from 'radix-ui'
import { useId, type ReactNode } from 'react'
import { ChoiceText } from './ChoiceText'

interface SwitchProps {
  checked: boolean
  onCheckedChange: (checked: boolean) => void
  label: ReactNode
  help?: ReactNode
  /** Why it cannot be changed now; shown below the label. */
  disabledReason?: string | false | null
}

/** On or off, at once in effect. In a form that is sent later use Checkbox. */
export function Switch({ checked, onCheckedChange, label, help, disabledReason }: SwitchProps) {
  const id = useId()
  const off = Boolean(disabledReason)
  return (
    <span className="flex items-start gap-2.5">
      <Radix.Root
        id={id}
        checked={checked}
        onCheckedChange={(next) => !off && onCheckedChange(next)}
        aria-disabled={off || undefined}
        aria-describedby={help || disabledReason ? `${id}-help` : undefined}
        className="mt-px inline-flex h-4.5 w-8 shrink-0 items-center rounded-full border border-control bg-sunken px-0.5 transition-colors data-[state=checked]:border-accent data-[state=checked]:bg-accent aria-disabled:opacity-50"
      >
        <Radix.Thumb className="size-3 rounded-full bg-control transition-transform data-[state=checked]:translate-x-3.5 data-[state=checked]:bg-on-accent forced-colors:bg-[ButtonText]! rtl:data-[state=checked]:-translate-x-3.5" />
      </Radix.Root>
      <ChoiceText id={id} label={label} help={help} reason={disabledReason} />
    </span>
  )
}
