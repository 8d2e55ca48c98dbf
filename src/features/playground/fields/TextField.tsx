import { Field } from '~/ui/Field'
import { TextInput } from '~/ui/TextInput'
import type { WidgetProps } from './types'

/** One line of text. */
export function TextField({ field, label, help }: WidgetProps) {
  return (
    <Field {...field.fieldProps} label={label} help={help} note={field.limits.required ? undefined : 'optional'}>
      <TextInput {...field.textProps} />
    </Field>
  )
}
