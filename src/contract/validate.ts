import { faultsOf, type Fault } from './check'
import type { JsonSchema } from './json-schema'
import { sentence } from './messages'

/** One rule that a value breaks. */
export interface Issue extends Fault {
  /** One plain sentence for the person who typed the value. */
  message: string
}

/**
 * Every rule of `schema` that `value` breaks, in words; empty when it is valid.
 * @throws TypeError for a schema that holds a `$ref`: inline references first.
 */
export function validate(schema: JsonSchema, value: unknown): Issue[] {
  return faultsOf(schema, value).map((fault) => ({ ...fault, message: sentence(fault) }))
}
