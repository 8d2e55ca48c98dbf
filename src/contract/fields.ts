/** The rules of one field, read from the contract, so that no form types a limit by hand. */
import { chosenBranch, discriminatorValues } from './branches'
import { fitsType, isObject, prefixOf, typesOf, type JsonSchema, type Path } from './json-schema'

/** What a form control needs to know of its field. Lengths are UTF-16 code units. */
export interface Limits {
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  /** The accepted values of a choice: the members of an enum, a constant alone, or all values of a discriminator. */
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  /** Whole numbers only. */
  readonly integer: boolean
  /** The object around the field needs it. */
  readonly required: boolean
  /** null may be sent, which clears the field. */
  readonly nullable: boolean
}

/**
 * The schema at `path` below `schema`, as the contract writes it: it may be an `anyOf` or `oneOf` itself. On the way
 * `value`, the whole body so far, chooses the branches of a `oneOf` by its discriminators; where it chooses none, the
 * first branch that has the field is read. A discriminator itself is given with the values of all its branches.
 * Undefined when the chosen branch has no such field.
 */
export function fieldSchema(schema: JsonSchema, path: Path, value?: unknown): JsonSchema | undefined {
  const [key, ...rest] = path
  if (key === undefined) return schema
  const inner = innerValue(value, key)
  if (rest.length === 0 && key === schema.discriminator?.propertyName) {
    return { type: 'string', enum: discriminatorValues(schema) }
  }
  for (const branch of branchesOf(schema, value)) {
    const child = branch === schema ? childOf(schema, key) : fieldSchema(branch, [key], value)
    const found = child && fieldSchema(child, rest, inner)
    if (found !== undefined) return found
  }
  return undefined
}

/** The rules of the field at `path`, for the body so far; undefined when the chosen branch has no such field. */
export function describeLimits(schema: JsonSchema, path: Path, value?: unknown): Limits | undefined {
  const field = fieldSchema(schema, path, value)
  if (field === undefined) return undefined
  const inner = path.reduce(innerValue, value)
  const leaves = leavesOf(field, inner)
  const leaf = leaves.find((branch) => !typesOf(branch).includes('null')) ?? field
  return {
    minLength: leaf.minLength,
    maxLength: leaf.maxLength,
    minimum: leaf.minimum,
    maximum: leaf.maximum,
    exclusiveMinimum: leaf.exclusiveMinimum,
    exclusiveMaximum: leaf.exclusiveMaximum,
    minItems: leaf.minItems,
    maxItems: leaf.maxItems,
    enum: leaf.const === undefined ? leaf.enum : [leaf.const],
    default: field.default ?? leaf.default,
    integer: typesOf(leaf).includes('integer'),
    required: isRequired(schema, path, value),
    nullable: takesNull(field),
  }
}

function isRequired(schema: JsonSchema, path: Path, value: unknown): boolean {
  const name = path.at(-1)
  if (typeof name !== 'string') return false
  const parent = fieldSchema(schema, path.slice(0, -1), value)
  if (parent === undefined) return false
  if (name === parent.discriminator?.propertyName) return true
  const [owner] = leavesOf(parent, path.slice(0, -1).reduce(innerValue, value)).filter((leaf) => childOf(leaf, name))
  return owner?.required?.includes(name) ?? false
}

function innerValue(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === 'number' ? value[key] : undefined
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

function childOf(schema: JsonSchema, key: string | number): JsonSchema | undefined {
  if (typeof key === 'number') return schema.items
  const { properties = {}, additionalProperties } = schema
  if (Object.hasOwn(properties, key)) return properties[key]
  return typeof additionalProperties === 'object' ? additionalProperties : undefined
}

/** The branches that `value` may follow, the likeliest first; the schema itself when it has no branches. */
function branchesOf(schema: JsonSchema, value: unknown): readonly JsonSchema[] {
  const branches = schema.oneOf ?? schema.anyOf
  if (branches === undefined) return [schema]
  const chosen = chosenBranch(schema, value)
  if (chosen !== undefined) return [chosen]
  const likely = branches.filter((branch) => suits(branch, value))
  return [...likely, ...branches.filter((branch) => !likely.includes(branch))]
}

function leavesOf(schema: JsonSchema, value: unknown): readonly JsonSchema[] {
  return branchesOf(schema, value).flatMap((branch) => (branch === schema ? [schema] : leavesOf(branch, value)))
}

/** True when `value` is at least of the branch's type, and starts as its pattern asks. */
function suits(branch: JsonSchema, value: unknown): boolean {
  const inner = branch.oneOf ?? branch.anyOf
  if (inner !== undefined) return inner.some((part) => suits(part, value))
  const prefix = prefixOf(branch.pattern ?? '')
  return fitsType(branch, value) && (prefix === undefined || String(value).startsWith(prefix))
}

/** Whether null is valid: what `isValid` would say, which forms need not have at once. */
function takesNull(schema: JsonSchema): boolean {
  const { const: only, enum: members, anyOf, oneOf, discriminator } = schema
  if ((only !== undefined && only !== null) || members?.includes(null) === false || !fitsType(schema, null)) return false
  if (anyOf && !anyOf.some(takesNull)) return false
  return oneOf === undefined || (discriminator === undefined && oneOf.filter(takesNull).length === 1)
}
