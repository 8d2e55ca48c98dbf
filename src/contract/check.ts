/**
 * Checks a value against a schema of the contract: a small interpreter, because compiling validators (ajv) build code
 * at run time, which the Content-Security-Policy forbids, and because they count characters where the API counts
 * UTF-16 code units. ajv is its oracle in fuzz.test.ts. Words for what it finds are apart: many a page needs none.
 */
import { chosenBranch, discriminatorValues } from './branches'
import { fitsType, isObject, prefixOf, typesOf, type JsonSchema, type Path } from './json-schema'

/** One rule that a value breaks, before it is put into words. */
export interface Fault {
  /** The member at fault itself, also when it is missing or unknown. */
  path: (string | number)[]
  /** The keyword of JSON Schema, or `discriminator` when a value names no branch of a `oneOf`. */
  keyword: string
  /** The limits behind the rule, and what was found instead. */
  params: Record<string, unknown>
  /** What is wrong with a name that `propertyNames` does not take. */
  because?: Fault
}

/**
 * Every rule of `schema` that `value` breaks; empty when it is valid. A member that is `undefined` counts as absent,
 * since JSON.stringify leaves it out. Of a `oneOf` the branch named by the discriminator is reported, of an `anyOf`
 * the branch that the value comes closest to. In words: `validate`.
 * @throws TypeError for a schema that holds a `$ref`: inline references first.
 */
export function faultsOf(schema: JsonSchema, value: unknown): Fault[] {
  return check(schema, value, [])
}

/** True when `value` breaks no rule of `schema`. */
export function isValid(schema: JsonSchema, value: unknown): boolean {
  return check(schema, value, []).length === 0
}

function check(schema: JsonSchema, value: unknown, path: Path): Fault[] {
  if (schema.$ref !== undefined) throw new TypeError(`Inline ${schema.$ref} before validating`)
  const fault = (keyword: string, params: Record<string, unknown>): Fault => ({ path: [...path], keyword, params })

  // One of these says all there is to say about a value: its other rules would only repeat it in other words.
  if (schema.const !== undefined && value !== schema.const) return [fault('const', { value: schema.const })]
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [fault('enum', { values: schema.enum })]
  if (!fitsType(schema, value)) return [fault('type', { ...rangeOf(schema), type: typesOf(schema) })]

  const faults: Fault[] = []
  const add = (keyword: string, params: Record<string, unknown>) => faults.push(fault(keyword, params))
  if (typeof value === 'string') checkString(schema, value, add)
  else if (typeof value === 'number') checkNumber(schema, value, add)
  else if (Array.isArray(value)) append(faults, checkArray(schema, value, path, add))
  else if (isObject(value)) append(faults, checkObject(schema, value, path))

  if (schema.oneOf !== undefined) append(faults, checkOneOf(schema, schema.oneOf, value, path))
  if (schema.anyOf !== undefined) append(faults, checkAnyOf(schema.anyOf, value, path))
  return faults
}

type Add = (keyword: string, params: Record<string, unknown>) => void

/** Not `push(...faults)`: a hostile body may have more faults than a call may have arguments. */
function append(faults: Fault[], more: readonly Fault[]): void {
  for (const fault of more) faults.push(fault)
}

function checkString(schema: JsonSchema, text: string, add: Add): void {
  // The API counts UTF-16 code units, so an emoji is two or more; `length` is that count, and costs nothing on 5 MB.
  const { minLength = 0, maxLength = Infinity, pattern, format } = schema
  if (text.length < minLength) add('minLength', { limit: minLength, actual: text.length })
  if (text.length > maxLength) add('maxLength', { limit: maxLength, actual: text.length })
  if (pattern !== undefined && !matches(pattern, text)) add('pattern', { pattern, format })
}

const expressions = new Map<string, RegExp>()

function matches(pattern: string, text: string): boolean {
  const prefix = prefixOf(pattern)
  // Data URIs are megabytes long, and `.*` over 16 MB overflows the stack of V8: look at their start only.
  if (prefix !== undefined) return text.startsWith(prefix)
  let expression = expressions.get(pattern)
  if (expression === undefined) {
    // The specification reads patterns as Unicode expressions, and so does ajv.
    expression = new RegExp(pattern, 'u')
    expressions.set(pattern, expression)
  }
  return expression.test(text)
}

function rangeOf({ type, minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonSchema): Record<string, unknown> {
  return { type, minimum, maximum, exclusiveMinimum, exclusiveMaximum }
}

function checkNumber(schema: JsonSchema, number: number, add: Add): void {
  const params = { ...rangeOf(schema), type: typesOf(schema), actual: number }
  if (schema.minimum !== undefined && number < schema.minimum) add('minimum', params)
  if (schema.maximum !== undefined && number > schema.maximum) add('maximum', params)
  if (schema.exclusiveMinimum !== undefined && number <= schema.exclusiveMinimum) add('exclusiveMinimum', params)
  if (schema.exclusiveMaximum !== undefined && number >= schema.exclusiveMaximum) add('exclusiveMaximum', params)
  const { multipleOf } = schema
  if (multipleOf !== undefined && !Number.isInteger(number / multipleOf)) add('multipleOf', { multipleOf })
}

function checkArray(schema: JsonSchema, list: readonly unknown[], path: Path, add: Add): Fault[] {
  const { minItems = 0, maxItems = Infinity, items } = schema
  if (list.length < minItems) add('minItems', { limit: minItems, actual: list.length })
  if (list.length > maxItems) add('maxItems', { limit: maxItems, actual: list.length })
  if (items === undefined) return []
  // Entries beyond the limit have to go anyway: what is wrong with each of them is noise.
  return list.slice(0, maxItems).flatMap((entry, index) => check(items, entry, [...path, index]))
}

function checkObject(schema: JsonSchema, object: Record<string, unknown>, path: Path): Fault[] {
  const faults: Fault[] = []
  const { properties = {}, required = [], propertyNames, additionalProperties } = schema
  for (const name of required) {
    if (!Object.hasOwn(object, name) || object[name] === undefined) {
      faults.push({ path: [...path, name], keyword: 'required', params: {} })
    }
  }
  // Own keys only, on both sides: `constructor` and `__proto__` are members like any other.
  for (const name of Object.keys(object)) {
    if (object[name] === undefined) continue
    const at = [...path, name]
    const because = propertyNames === undefined ? undefined : check(propertyNames, name, at)[0]
    if (because !== undefined) faults.push({ path: at, keyword: 'propertyNames', params: { name }, because })

    const member = Object.hasOwn(properties, name) ? properties[name] : additionalProperties
    if (member === false) faults.push({ path: at, keyword: 'additionalProperties', params: { name } })
    else if (typeof member === 'object') append(faults, check(member, object[name], at))
  }
  return faults
}

function checkOneOf(schema: JsonSchema, oneOf: readonly JsonSchema[], value: unknown, path: Path): Fault[] {
  const tag = schema.discriminator?.propertyName
  if (tag !== undefined) {
    const branch = chosenBranch(schema, value)
    if (branch !== undefined) return check(branch, value, path)
    if (!isObject(value)) return [{ path: [...path], keyword: 'type', params: { type: ['object'] } }]
    return [{ path: [...path, tag], keyword: 'discriminator', params: { values: discriminatorValues(schema) } }]
  }
  const fitting = oneOf.filter((branch) => isValid(branch, value))
  if (fitting.length === 1) return []
  if (fitting.length === 0) return checkAnyOf(oneOf, value, path)
  return [{ path: [...path], keyword: 'oneOf', params: { fitting: fitting.length } }]
}

/** How far a value is from a branch: 0 meant for it, 1 of its type but of another form, 2 of another type. */
function distance(branch: JsonSchema, value: unknown, faults: readonly Fault[], path: Path): number {
  const own = faults.filter((fault) => fault.path.length === path.length).map((fault) => fault.keyword)
  if (!fitsType(branch, value) || own.includes('type')) return 2
  return own.some((keyword) => keyword === 'pattern' || keyword === 'enum' || keyword === 'const') ? 1 : 0
}

function checkAnyOf(branches: readonly JsonSchema[], value: unknown, path: Path): Fault[] {
  const attempts = branches.map((branch) => {
    const faults = check(branch, value, path)
    return { branch, faults, distance: distance(branch, value, faults, path) }
  })
  if (attempts.some((attempt) => attempt.faults.length === 0)) return []

  const least = Math.min(...attempts.map((attempt) => attempt.distance))
  const closest = attempts.filter((attempt) => attempt.distance === least)
  if (least === 2) {
    const types = closest.flatMap(({ branch, faults }) => branch.type === undefined ? faults[0]?.params.type : typesOf(branch))
    return [{ path: [...path], keyword: 'type', params: { type: [...new Set(types)] } }]
  }
  const prefixes = closest.map(({ branch }) => prefixOf(branch.pattern ?? ''))
  if (least === 1 && prefixes.length > 1 && prefixes.every((prefix) => prefix !== undefined)) {
    return [{ path: [...path], keyword: 'pattern', params: { prefixes } }]
  }
  return closest.map((attempt) => attempt.faults).reduce((best, faults) => (faults.length < best.length ? faults : best))
}
