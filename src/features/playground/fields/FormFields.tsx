import type { JsonSchema, Path } from '~/contract/json-schema'
import { usePlayground } from '../context'
import { fieldsOf, type Value } from '../schema/members'

interface FormFieldsProps {
  schema: JsonSchema
  /** The value at `path`; its discriminators choose which fields there are. */
  value: Value
  path: Path
  /** Leaves these out. */
  without?: readonly string[]
}

/** All fields of a schema, in the order of the screen; those of the chosen branch where there are several. */
export function FormFields({ schema, value, path, without = [] }: FormFieldsProps) {
  const { drawField } = usePlayground()
  return fieldsOf(schema, value)
    .filter(([name]) => !without.includes(name))
    .map(([name, member]) => drawField({ key: name, name, schema: member, path: [...path, name] }))
}
