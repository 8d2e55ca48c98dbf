import Check from 'lucide-react/icons/check'
import Minus from 'lucide-react/icons/minus'
import { useId, type ReactNode } from 'react'
import { keepEnter } from './choiceKeys'
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

/** A checkbox with its label: the platform's own, drawn in our colours. */
export function Checkbox({ checked, onCheckedChange, label, hideLabel = false, help, disabledReason }: CheckboxProps) {
  const id = useId()
  const off = Boolean(disabledReason)
  const mixed = checked === 'indeterminate'
  return (
    <span className="flex items-start gap-2">
      <span className="relative mt-0.5 size-4 shrink-0">
        <input
          type="checkbox"
          id={id}
          ref={(box) => {
            if (box) box.indeterminate = mixed
          }}
          checked={checked === true}
          onChange={(event) => !off && onCheckedChange(event.target.checked)}
          onKeyDown={keepEnter}
          aria-disabled={off || undefined}
          aria-label={hideLabel && typeof label === 'string' ? label : undefined}
          aria-describedby={help || disabledReason ? `${id}-help` : undefined}
          className="peer block size-full appearance-none rounded-sm border border-control bg-surface checked:border-accent checked:bg-accent indeterminate:border-accent indeterminate:bg-accent aria-disabled:opacity-50 forced-colors:appearance-auto"
        />
        <span className="pointer-events-none absolute inset-0 hidden place-items-center text-on-accent peer-checked:grid peer-indeterminate:grid forced-colors:hidden! [&_svg]:size-3 [&_svg]:stroke-3">
          {mixed ? <Minus aria-hidden /> : <Check aria-hidden />}
        </span>
      </span>
      {!hideLabel && <ChoiceText id={id} label={label} help={help} reason={disabledReason} />}
    </span>
  )
}
