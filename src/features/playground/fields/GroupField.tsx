import { isObject } from '~/contract/json-schema'
import { FormFields } from './FormFields'
import type { WidgetProps } from './types'

/** Fields that belong together. */
export function GroupField({ path, schema, field, label, help }: WidgetProps) {
  return (
    <fieldset id={field.id} className="min-w-0 rounded-lg border p-3">
      <legend className="px-1 text-sm font-medium">{label}</legend>
      {help && <p className="mb-2 text-xs text-muted">{help}</p>}
      <div className="grid gap-4">
        <FormFields schema={schema} value={isObject(field.value) ? field.value : {}} path={path} />
      </div>
      {field.error && <p className="mt-1 text-xs text-danger">{field.error}</p>}
    </fieldset>
  )
}
