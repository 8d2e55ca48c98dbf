/**
 * Test support: random answers of the API, as the contract allows them now and as a later version may send them.
 * Depends on fast-check, so product code must not import it.
 */
import * as fc from 'fast-check'
import contract from './contract.json'
import { hasType, isObject, membersOf, typesOf, type JsonSchema } from './json-schema'

const schemas: Readonly<Record<string, JsonSchema | undefined>> = contract.components.schemas

interface Media {
  content?: { 'application/json': { schema: { $ref: string } } }
}

/** Texts that break naive code: empty, markup, template marks, right-to-left, joined and endless ones. */
const TEXTS = [
  '', ' ', '0', 'null-ish', '<b>bold</b><script>x()</script>', '{{name}} ${name} %s', '"\'`&<>', '\u202Egnirts', 'عربى ١٢٣', '漢字かな', 'e\u0301\u0302\u0303', '👩‍🚀🏳️‍🌈',
  '\u0000\u0007', '\n\n\n', 'a\tb', '__proto__', 'constructor', '%E0%A4%A', '../../etc', 'x'.repeat(300), 'word '.repeat(60), '-0', '1e999', '\uD800',
]
const DATES = ['1970-01-01T00:00:00.000Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '2026-02-28T23:59:60Z', '2026-10-25T01:30:00+02:00', '2026-10-01T10:00:00.123456Z', '2030-01-01T00:00:00Z', 'no date', '']
const DAYS = ['2026-09-01', '2026-10-31', '1970-01-01', '9999-12-31', '0000-00-00', 'no day']
const NUMBERS = [0, -1, 1, 0.1, 1e-9, 60, 3600, 1e6, 1e15, Number.MAX_SAFE_INTEGER, 1e300]
/** What a later version may add beside the members that are known. */
const EXTRA = fc.dictionary(fc.constantFrom('newMember', 'note', 'constructor', 'toString', 'name2'), fc.constantFrom<unknown>(null, 1, 'later', {}, [], { deep: [1, { x: null }] }), { maxKeys: 2, noNullPrototype: true })

/**
 * Answers of the operation with this id: every known member, others besides, members of enums that nobody knows yet,
 * null where it is allowed, optional members absent, strange texts, dates and numbers.
 * @throws RangeError when the operation answers no JSON
 */
export function answersOf(operationId: string): fc.Arbitrary<unknown> {
  for (const methods of Object.values(contract.paths)) {
    for (const operation of Object.values(methods)) {
      if (operation.operationId !== operationId) continue
      const responses: Record<string, Media | undefined> = operation.responses
      const schema = responses[200]?.content?.['application/json'].schema
      if (schema) return valuesOf(schema, '')
    }
  }
  throw new RangeError(`${operationId} answers no JSON`)
}

function valuesOf(schema: JsonSchema, name: string): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return valuesOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, name)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...schema.enum) }, { weight: 1, arbitrary: fc.constant(newMemberOf(schema.enum)) })
  const branches = schema.oneOf ?? schema.anyOf
  if (branches !== undefined) return branchesOf(schema, branches, name)
  const types = typesOf(schema)
  if (types.length === 0) return fc.constantFrom<unknown>(null, 'text', 7, [], {}, { a: [1, null, 'b'] })
  return fc.oneof(...types.map((type) => ofType(type, schema, name)))
}

/** Also the branch of a later version: the members of a known one under a tag that nobody knows. */
function branchesOf({ discriminator }: JsonSchema, branches: readonly JsonSchema[], name: string): fc.Arbitrary<unknown> {
  const known = fc.oneof(...branches.map((branch) => valuesOf(branch, name)))
  const tag = discriminator?.propertyName
  if (tag === undefined) return known
  return fc.tuple(known, fc.integer({ min: 0, max: 9 })).map(([value, chance]) => (chance === 0 && isObject(value) ? { ...value, [tag]: 'LATER' } : value))
}

const newMemberOf = (known: readonly unknown[]): unknown => (known.every((value) => hasType(value, 'string')) ? 'SOMETHING_NEW' : 99)

function ofType(type: string, schema: JsonSchema, name: string): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'string':
      return textOf(schema, name)
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}, name), { maxLength: 4 })
    case 'object':
      return objectOf(schema)
    default:
      return numberOf(type, schema)
  }
}

function textOf({ format, pattern }: JsonSchema, name: string): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid({ version: 4 })
  if (format === 'date-time' || /(?:At|Date)$/.test(name)) return fc.oneof(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }).map((date) => date.toISOString()), fc.constantFrom(...DATES))
  if (format === 'date' || name === 'date') return fc.constantFrom(...DAYS)
  if (format === 'uri' || /(?:url|uri)s?$/i.test(name)) return fc.constantFrom('https://example.invalid/a.png', 'https://example.invalid/a.mp4?_jwt=x', 'javascript:alert(1)', 'data:text/html,<b>x', '')
  const free = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'grapheme', maxLength: 40 }))
  return pattern === undefined ? free : fc.oneof(fc.stringMatching(new RegExp(pattern, 'u')), free)
}

function numberOf(type: string, { minimum = -Infinity, maximum = Infinity }: JsonSchema): fc.Arbitrary<number> {
  const allowed = NUMBERS.filter((number) => number >= minimum && number <= maximum && (type !== 'integer' || Number.isInteger(number)))
  const low = Math.max(minimum, 0)
  return fc.oneof(fc.integer({ min: Math.ceil(low), max: Math.floor(Math.min(maximum, low + 1000)) }), ...(allowed.length > 0 ? [fc.constantFrom(...allowed)] : []))
}

function objectOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const members = membersOf(schema)
  const { additionalProperties: values, required = [] } = schema
  if (members.length === 0 && isObject(values)) {
    const names = fc.oneof(fc.uuid({ version: 4 }), fc.constantFrom('gen4_turbo', 'something_new', '__later__', ''))
    return fc.dictionary(names, valuesOf(values, ''), { maxKeys: 4, noNullPrototype: true })
  }
  const known = fc.record(Object.fromEntries(members.map(([name, member]) => [name, valuesOf(member, name)])), {
    requiredKeys: required.filter((name) => members.some(([member]) => member === name)),
    noNullPrototype: true,
  })
  return fc.tuple(EXTRA, known).map(([extra, value]) => ({ ...extra, ...value }))
}
