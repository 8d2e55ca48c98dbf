/**
 * Test support: random values of a contract schema. Requests for the fuzz test, answers for tests that render a screen
 * with everything the contract allows. Depends on fast-check, so product code must not import it.
 */
import * as fc from 'fast-check'
import { hasType, membersOf, prefixOf, typesOf, type JsonSchema } from './json-schema'

export interface ArbitraryOptions {
  /** Finds the schema behind a `$ref`. Without it a `$ref` throws. */
  readonly resolveRef?: (ref: string) => JsonSchema
  /** Longest text made where the schema allows more, in UTF-16 code units. 200 when absent. */
  readonly maxText?: number
  /** Most entries of a list or map made where the schema allows more. 4 when absent. */
  readonly maxEntries?: number
}

/**
 * Values that `schema` accepts. Texts mix scripts, emoji and combining marks and often have exactly the shortest or
 * longest length; numbers often lie on their limits; each optional member is present in half of the values.
 * Members that the schema does not name are never added. Schemas must not refer to themselves; those of the API do not.
 * @throws Error for a `$ref` when no `resolveRef` is given.
 */
export function arbitraryOf(schema: JsonSchema, options: ArbitraryOptions = {}): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    if (options.resolveRef === undefined) throw new Error(`No resolveRef for ${schema.$ref}`)
    return arbitraryOf(options.resolveRef(schema.$ref), options)
  }
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  const branches = schema.oneOf ?? schema.anyOf
  if (branches !== undefined) return fc.oneof(...branches.map((branch) => arbitraryOf(branch, options)))
  const types = typesOf(schema)
  if (types.length === 0) return fc.jsonValue({ maxDepth: 2 })
  return fc.oneof(...types.map((type) => ofType(type, schema, options)))
}

function ofType(type: string, schema: JsonSchema, options: ArbitraryOptions): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'string':
      return textOf(schema, options)
    case 'array':
      return arrayOf(schema, options)
    case 'object':
      return objectOf(schema, options)
    default:
      return numberOf(type, schema)
  }
}

function numberOf(type: string, schema: JsonSchema): fc.Arbitrary<number> {
  const min = schema.minimum ?? schema.exclusiveMinimum ?? -1e9
  const max = schema.maximum ?? schema.exclusiveMaximum ?? 1e9
  const numbers =
    type === 'integer'
      ? fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
      : fc.double({ min, max, noNaN: true, noDefaultInfinity: true })
  const { multipleOf } = schema
  return numbers
    .map((number) => (multipleOf === undefined ? number : Math.trunc(number / multipleOf) * multipleOf))
    .filter((number) => number !== schema.exclusiveMinimum && number !== schema.exclusiveMaximum)
}

/** Characters of one, two and more code units, among them what breaks naive code: marks, joiners, right-to-left. */
const CHARACTERS = ['a', 'Z', '7', ' ', '_', '-', '/', '<', '&', '"', "'", '\n', 'é', 'e\u0301', 'ß', 'ñ', '漢', 'か', '한', 'ع', 'ש', 'Ω', '\u200D', '😀', '👩‍🚀', '🇨🇭', '𝒜', '🏳️‍🌈']

/** Text with a length of exactly `length` UTF-16 code units, never half a surrogate pair. */
function textOfLength(length: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...CHARACTERS), { maxLength: Math.min(length, 40), size: 'max' }).map((characters) => {
    let text = ''
    for (const character of characters) if (text.length + character.length <= length) text += character
    return text.padEnd(length, 'x')
  })
}

function textOf(schema: JsonSchema, options: ArbitraryOptions): fc.Arbitrary<string> {
  const { minLength = 0, pattern, format } = schema
  const maxLength = Math.min(schema.maxLength ?? Infinity, Math.max(options.maxText ?? 200, minLength))
  const prefix = prefixOf(pattern ?? '')
  // All ids of the API are version 4; drawn so, they cost a tenth of what their pattern does.
  if (format === 'uuid') return fc.uuid({ version: 4 })
  if (pattern !== undefined && prefix === undefined) {
    return fc.stringMatching(new RegExp(pattern, 'u')).filter(({ length }) => length >= minLength && length <= maxLength)
  }
  if (format === 'uri') return fc.webUrl({ withQueryParameters: true }).filter(({ length }) => length <= maxLength)
  const start = prefix ?? ''
  const shortest = Math.max(minLength, start.length)
  return fc
    .oneof(fc.constantFrom(shortest, maxLength), fc.integer({ min: shortest, max: maxLength }))
    .chain((length) => textOfLength(length - start.length))
    .map((rest) => start + rest)
}

function arrayOf(schema: JsonSchema, options: ArbitraryOptions): fc.Arbitrary<unknown[]> {
  const { items = {}, minItems = 0, maxItems = Infinity } = schema
  const maxLength = Math.min(maxItems, Math.max(minItems, options.maxEntries ?? 4))
  return fc.array(arbitraryOf(items, options), { minLength: minItems, maxLength, size: 'max' })
}

function objectOf(schema: JsonSchema, options: ArbitraryOptions): fc.Arbitrary<unknown> {
  const members = membersOf(schema).map(([name, member]) => [name, arbitraryOf(member, options)] as const)
  const { additionalProperties: values } = schema
  if (members.length === 0 && typeof values === 'object') {
    const names = arbitraryOf(schema.propertyNames ?? { type: 'string', maxLength: 20 }, options).map(String)
    return fc.dictionary(names, arbitraryOf(values, options), { maxKeys: options.maxEntries ?? 4, noNullPrototype: true })
  }
  const required = schema.required?.filter((name) => members.some(([known]) => known === name)) ?? []
  return fc.record(Object.fromEntries(members), { requiredKeys: required, noNullPrototype: true })
}

/** JSON values of every type, for putting one where another type belongs. */
export const JUNK: readonly unknown[] = [null, true, 0, -1.5, '', 'junk', [], ['junk'], {}, { junk: 1 }]

/** Those of `JUNK` that are of none of the types the schema allows anywhere, so that every one is wrong. */
export function junkFor(schema: JsonSchema): readonly unknown[] {
  const types = allTypesOf(schema)
  return types.length === 0 ? [] : JUNK.filter((value) => !types.some((type) => hasType(value, type)))
}

function allTypesOf(schema: JsonSchema): readonly string[] {
  const branches = schema.oneOf ?? schema.anyOf
  return branches === undefined ? typesOf(schema) : branches.flatMap(allTypesOf)
}
