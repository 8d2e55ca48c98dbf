import { Field } from '~/ui/Field'
import { Select } from '~/ui/Select'
import { valueWords } from '../labels'
import { Chips } from './Chips'
import type { WidgetProps } from './types'

/** More than this and a list is quicker to read. */
const CHIPS = 6

/** One of the values that the contract lists. */
export function ChoiceField({ name, field, label, help, options }: WidgetProps & { options: readonly unknown[] }) {
  const { required, default: standard } = field.limits
  const chosen = field.value ?? standard
  // What may be left out can be left to the model, unless the contract says what leaving out means.
  const isOpen = !required && standard === undefined
  if (options.length <= CHIPS) {
    const all = options.map((value) => ({ value, label: valueWords(name, value) }))
    return (
      <Chips
        id={field.id}
        label={label}
        help={help}
        error={field.error}
        required={required}
        value={chosen}
        onChange={field.onChange}
        options={isOpen ? [{ value: undefined, label: 'Not set' }, ...all] : all}
      />
    )
  }
  const texts = options.map((value) => ({ value: String(value), label: valueWords(name, value) })).toSorted((a, b) => a.label.localeCompare(b.label))
  return (
    <Field {...field.fieldProps} label={label} help={help}>
      <Select
        className="max-w-72"
        value={texts.find(({ value }) => options.some((option) => option === chosen && String(option) === value))?.value ?? (isOpen ? 'not set' : '')}
        onValueChange={(text) => field.onChange(options.find((value) => String(value) === text))}
        onBlur={field.onBlur}
        placeholder={isOpen ? undefined : `Choose`}
        options={isOpen ? [{ value: 'not set', label: 'Not set' }, ...texts] : texts}
      />
    </Field>
  )
}
