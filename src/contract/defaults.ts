import { chosenBranch } from './branches'
import { isObject, membersOf, type JsonSchema } from './json-schema'

/**
 * What the contract itself puts into a request: the defaults of its members and the constants of its required ones.
 * `choice` is the value so far; its discriminators choose the branches, so `defaultsOf(schema, { model: 'veo3.1' })`
 * gives that model's defaults. A `oneOf` with a single branch needs no choice; an open one gives nothing.
 * A new object every time, which holds no other member of `choice`.
 */
export function defaultsOf(schema: JsonSchema, choice?: unknown): Record<string, unknown> {
  const branch = onlyBranch(schema, choice)
  const result: Record<string, unknown> = {}
  for (const [name, member] of membersOf(branch)) {
    const value = defaultOf(member, branch.required?.includes(name) ?? false, memberOf(choice, name))
    if (value !== undefined) result[name] = value
  }
  return result
}

function defaultOf(schema: JsonSchema, required: boolean, choice: unknown): unknown {
  if (schema.default !== undefined) return structuredClone(schema.default)
  // An optional constant is a choice of the person's: to send it says something, to leave it out too.
  if (schema.const !== undefined) return required ? schema.const : undefined
  if (!required && choice === undefined) return undefined
  const value = defaultsOf(schema, choice)
  return Object.keys(value).length > 0 ? value : undefined
}

function onlyBranch(schema: JsonSchema, choice: unknown): JsonSchema {
  const { oneOf } = schema
  if (oneOf === undefined) return schema
  return chosenBranch(schema, choice) ?? (oneOf.length === 1 ? oneOf[0] : undefined) ?? schema
}

function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}
