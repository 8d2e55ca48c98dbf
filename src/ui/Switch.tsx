import { useId, type ReactNode } from 'react'
import { keepEnter } from './choiceKeys'
import { ChoiceText } from './ChoiceText'

interface SwitchProps {
  checked: boolean
  onCheckedChange: (checked: boolean) => void
  label: ReactNode
  help?: ReactNode
  /** Why it cannot be changed now; shown below the label. */
  disabledReason?: string | false | null
}

/** On or off, at once in effect: the platform's checkbox as a switch. In a form that is sent later use Checkbox. */
export function Switch({ checked, onCheckedChange, label, help, disabledReason }: SwitchProps) {
  const id = useId()
  const off = Boolean(disabledReason)
  return (
    <span className="flex items-start gap-2.5">
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        id={id}
        checked={checked}
        onChange={(event) => !off && onCheckedChange(event.target.checked)}
        onKeyDown={keepEnter}
        aria-disabled={off || undefined}
        aria-describedby={help || disabledReason ? `${id}-help` : undefined}
        className="mt-px inline-flex h-4.5 w-8 shrink-0 appearance-none items-center rounded-full border border-control bg-sunken px-0.5 transition-colors before:size-3 before:rounded-full before:bg-control before:transition-transform before:content-[''] checked:border-accent checked:bg-accent checked:before:translate-x-3.5 checked:before:bg-on-accent aria-disabled:opacity-50 rtl:checked:before:-translate-x-3.5 forced-colors:appearance-auto forced-colors:before:hidden"
      />
      <ChoiceText id={id} label={label} help={help} reason={disabledReason} />
    </span>
  )
}
