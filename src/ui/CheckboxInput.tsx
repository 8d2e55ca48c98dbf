import type { ComponentProps } from 'react'
import { keepEnter } from './choiceKeys'

interface CheckboxInputProps extends Omit<ComponentProps<'input'>, 'checked' | 'onChange' | 'type' | 'ref' | 'disabled' | 'className'> {
  checked: boolean | 'indeterminate'
  onCheckedChange: (checked: boolean) => void
}

/** The box alone, in one element, for table rows: it needs a name of its own (`aria-label`). With words beside it: Checkbox. */
export function CheckboxInput({ checked, onCheckedChange, ...rest }: CheckboxInputProps) {
  return (
    <input
      {...rest}
      type="checkbox"
      ref={(element) => {
        if (element) element.indeterminate = checked === 'indeterminate'
      }}
      checked={checked === true}
      onChange={(event) => onCheckedChange(event.target.checked)}
      onKeyDown={keepEnter}
      className="checkbox"
    />
  )
}
