import { useId, type ReactNode } from 'react'
import { CheckboxInput } from './CheckboxInput'
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

/** A checkbox with its label: the platform's own, drawn in our colours (styles/controls.css). Alone, in a table's row, CheckboxInput is lighter. */
export function Checkbox({ checked, onCheckedChange, label, hideLabel = false, help, disabledReason }: CheckboxProps) {
  const id = useId()
  const off = Boolean(disabledReason)
  const box = (
    <CheckboxInput
      id={id}
      checked={checked}
      onCheckedChange={(next) => !off && onCheckedChange(next)}
      aria-disabled={off || undefined}
      aria-label={hideLabel && typeof label === 'string' ? label : undefined}
      aria-describedby={help || disabledReason ? `${id}-help` : undefined}
    />
  )
  if (hideLabel) return box
  return (
    <span className="flex items-start gap-2">
      {box}
      <ChoiceText id={id} label={label} help={help} reason={disabledReason} />
    </span>
  )
}
