import { Field } from '~/ui/Field'
import { TextInput } from '~/ui/TextInput'
import type { WidgetProps } from './types'

/** A number without a range that a slider could show. */
export function NumberField({ field, label, help, integer }: WidgetProps & { integer: boolean }) {
  const { required } = field.limits
  return (
    <Field {...field.fieldProps} label={label} help={help} note={required ? undefined : 'optional'}>
      <TextInput
        className="max-w-40"
        type="number"
        inputMode={integer ? 'numeric' : 'decimal'}
        step={integer ? 1 : 'any'}
        value={field.textProps.value}
        onBlur={field.onBlur}
        onChange={({ target }) => field.onChange(target.value === '' ? undefined : Number(target.value))}
      />
    </Field>
  )
}
