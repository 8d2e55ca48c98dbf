import { isObject } from '~/contract/json-schema'
import { discriminatorValues } from '~/contract/branches'
import { valueWords } from '../labels'
import { Chips } from './Chips'
import { FormFields } from './FormFields'
import type { WidgetProps } from './types'

/** One of several forms of a value: which one, and the fields that it has. What was typed for another one is kept. */
export function VariantField({ path, schema, field, label, help, tag }: WidgetProps & { tag: string }) {
  const value = isObject(field.value) ? field.value : {}
  const options = discriminatorValues(schema).map((option) => ({ value: option, label: valueWords(tag, option) }))
  return (
    <div className="grid gap-4">
      {options.length > 1 && (
        <Chips id={field.id} label={label} help={help} error={field.error} required={field.limits.required} value={value[tag]} onChange={(next) => field.onChange({ ...value, [tag]: next })} options={options} />
      )}
      {value[tag] !== undefined && <FormFields schema={schema} value={value} path={path} />}
    </div>
  )
}
