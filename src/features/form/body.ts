import { describeLimits, fieldSchema } from '~/contract/fields'
import { isObject, type JsonSchema } from '~/contract/json-schema'
import { isBlank, isSame, type Members } from './json'

/** A create sends everything that is filled in, an update only what changed. */
export type FormMode = 'create' | 'update'

/** The request body that a form's value stands for. It may still break rules: validate it. */
export function bodyOf(schema: JsonSchema, mode: FormMode, value: Members, initial: Members): Record<string, unknown> {
  const body: Record<string, unknown> = {}
  for (const name of Object.keys(value)) {
    if (mode === 'update' && isSame(value[name], initial[name])) continue
    const member = memberBody(schema, mode, value, name)
    if (member !== undefined) body[name] = member
  }
  return body
}

/**
 * What is sent for one member of the value; undefined when it is left out.
 *
 * A blank that need not be there is left out of a create. In an update leaving out would mean "as it was", so it
 * becomes null where the API accepts that, and else stays blank, for validation to complain about. Members that the
 * chosen branch does not know are left out too: they were typed for another one, and are still there on going back.
 */
export function memberBody(schema: JsonSchema, mode: FormMode, value: Members, name: string): unknown {
  const limits = describeLimits(schema, [name], value)
  if (!limits) return undefined
  const own = value[name]
  if (!isBlank(own)) return prune(fieldSchema(schema, [name], value) ?? {}, own)
  if (limits.required) return own ?? undefined
  if (mode === 'create') return undefined
  return limits.nullable ? null : (own ?? '')
}

/** Leaves out blank optional members, and members of other branches, all the way down. */
function prune(schema: JsonSchema, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry, index) => prune(fieldSchema(schema, [index], value) ?? {}, entry))
  // An object without rules for its members, such as what a tool is called with, goes as it is.
  if (!isObject(value) || !hasMembers(schema)) return value
  const pruned: Record<string, unknown> = {}
  for (const name of Object.keys(value)) {
    const member = memberBody(schema, 'create', value, name)
    if (member !== undefined) pruned[name] = member
  }
  return pruned
}

function hasMembers({ properties, additionalProperties, oneOf, anyOf }: JsonSchema): boolean {
  return Boolean(properties ?? oneOf ?? anyOf) || typeof additionalProperties === 'object'
}
