import { Field } from '~/ui/Field'
import { TextArea } from '~/ui/TextArea'
import type { WidgetProps } from './types'

export function PromptField({ field, label, help }: WidgetProps) {
  return (
    <Field {...field.fieldProps} label={label} help={help} note={field.limits.required ? undefined : 'optional'}>
      <TextArea {...field.textProps} rows={4} maxRows={14} />
    </Field>
  )
}
