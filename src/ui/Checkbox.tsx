import Check from 'lucide-react/icons/check'
import Minus from 'lucide-react/icons/minus'
import { Checkbox as Radix } from 'radix-ui'
import { useId, type ReactNode } from 'react'
import { ChoiceText } from './ChoiceText'

interface CheckboxProps {
  checked: boolean | 'indeterminate'
  onCheckedChange: (checked: boolean) => void
  label: ReactNode
  /** Only the box is seen; the label is still its name (table rows). */
  hideLabel?: boolean
  help?: ReactNode
  /** Why it cannot be changed now; shown below the label. */
  disabledReason?: string | false | null
}

/** A checkbox with its label. */
export function Checkbox({ checked, onCheckedChange, label, hideLabel = false, help, disabledReason }: CheckboxProps) {
  const id = useId()
  const off = Boolean(disabledReason)
  return (
    <span className="flex items-start gap-2">
      <Radix.Root
        id={id}
        checked={checked}
        onCheckedChange={(next) => !off && onCheckedChange(next === true)}
        aria-disabled={off || undefined}
        aria-label={hideLabel && typeof label === 'string' ? label : undefined}
        aria-describedby={help || disabledReason ? `${id}-help` : undefined}
        className="mt-0.5 grid size-4 shrink-0 place-items-center rounded-sm border border-control bg-surface text-on-accent data-[state=checked]:border-accent data-[state=checked]:bg-accent data-[state=indeterminate]:border-accent data-[state=indeterminate]:bg-accent aria-disabled:opacity-50"
      >
        <Radix.Indicator className="[&_svg]:size-3 [&_svg]:stroke-3">{checked === 'indeterminate' ? <Minus /> : <Check />}</Radix.Indicator>
      </Radix.Root>
      {!hideLabel && <ChoiceText id={id} label={label} help={help} reason={disabledReason} />}
    </span>
  )
}
