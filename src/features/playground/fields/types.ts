import type { JsonSchema, Path } from '~/contract/json-schema'
import type { FormField } from '~/features/form/shared/types'

/** What every control of the form gets. */
export interface WidgetProps {
  name: string
  path: Path
  schema: JsonSchema
  field: FormField<unknown>
  label: string
  help?: string
}
