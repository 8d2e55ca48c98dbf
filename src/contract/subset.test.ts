import { describe, expect, it } from 'vitest'
import contract from './contract.json'
import { sentence } from './messages'
import requests from './requests.gen.json'

const isPrimitive = (value: unknown) => value === null || typeof value !== 'object'
/** Each keyword of the subset with what it may hold. */
const KEYWORDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  $ref: (value) => typeof value === 'string',
  type: (value) => [value].flat().every((name) => /^(?:string|number|integer|boolean|array|object|null)$/.test(String(name))),
  // Compared by ===, so they have to be primitive.
  const: isPrimitive,
  enum: (value) => Array.isArray(value) && value.every(isPrimitive),
  minLength: Number.isInteger,
  maxLength: Number.isInteger,
  pattern: (value) => typeof value === 'string' && new RegExp(value, 'u').unicode,
  format: (value) => typeof value === 'string',
  minimum: Number.isFinite,
  maximum: Number.isFinite,
  exclusiveMinimum: Number.isFinite,
  exclusiveMaximum: Number.isFinite,
  multipleOf: Number.isFinite,
  minItems: Number.isInteger,
  maxItems: Number.isInteger,
  required: Array.isArray,
  discriminator: (value) => isRecord(value) && typeof value.propertyName === 'string',
  default: () => true,
  deprecated: (value) => typeof value === 'boolean',
  items: isRecord,
  properties: isRecord,
  propertyNames: isRecord,
  additionalProperties: (value) => typeof value === 'boolean' || isRecord(value),
  anyOf: Array.isArray,
  oneOf: Array.isArray,
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Calls `meet` for the schema and everything below it. */
function walk(schema: unknown, path: string, meet: (part: Record<string, unknown>, path: string) => void): void {
  if (!isRecord(schema)) return
  meet(schema, path)
  for (const keyword of ['items', 'propertyNames', 'additionalProperties']) walk(schema[keyword], `${path}/${keyword}`, meet)
  for (const keyword of ['anyOf', 'oneOf', 'properties']) {
    for (const [key, part] of Object.entries(schema[keyword] ?? {})) walk(part, `${path}/${keyword}/${key}`, meet)
  }
}

/** What the validator would overlook or get wrong, by place. */
function beyondSubset(schemas: object): string[] {
  const found: string[] = []
  walk({ properties: schemas }, '', (part, path) => {
    for (const [keyword, value] of Object.entries(part)) {
      if (!Object.hasOwn(KEYWORDS, keyword) || !KEYWORDS[keyword]?.(value)) found.push(`${path}/${keyword}`)
    }
  })
  return found
}

describe('the JSON Schema subset', () => {
  it('covers every keyword of the requests and of the whole contract', () => {
    expect(beyondSubset(requests)).toEqual([])
    expect(beyondSubset(contract.components.schemas)).toEqual([])
  })

  it('notices what is beyond it', () => {
    const strange = { A: { items: { not: {} } }, B: { anyOf: [{ const: { a: 1 } }] }, C: { additionalProperties: { type: 'text' } } }
    expect(beyondSubset(strange)).toEqual([
      '/properties/A/items/not',
      '/properties/B/anyOf/0/const',
      '/properties/C/additionalProperties/type',
    ])
  })

  it('tells the branches of every oneOf in a request apart by a required discriminator of its own', () => {
    const unclear: string[] = []
    let met = 0
    walk({ properties: requests }, '', ({ oneOf, discriminator }, path) => {
      if (!Array.isArray(oneOf)) return
      met += 1
      const tag = isRecord(discriminator) ? String(discriminator.propertyName) : ''
      const tags = oneOf.flatMap((branch: unknown) => tagsOf(branch, tag))
      if (tags.includes(undefined) || new Set(tags).size < tags.length) unclear.push(path)
    })
    expect(unclear).toEqual([])
    expect(met).toBeGreaterThan(10)
  })

  it('has words for every pattern of a request', () => {
    const wordless: string[] = []
    let met = 0
    walk({ properties: requests }, '', ({ pattern, format }, path) => {
      if (typeof pattern !== 'string') return
      met += 1
      const words = sentence({ path: [], keyword: 'pattern', params: { pattern, format } })
      if (words.includes(pattern)) wordless.push(path)
    })
    expect(wordless).toEqual([])
    expect(met).toBeGreaterThan(20)
  })
})

/** The values that lead to a branch; undefined among them when it does not ask for its discriminator. */
function tagsOf(branch: unknown, tag: string): unknown[] {
  if (!isRecord(branch) || !isRecord(branch.properties) || !Array.isArray(branch.required)) return [undefined]
  const member = branch.properties[tag]
  if (!isRecord(member) || !branch.required.includes(tag)) return [undefined]
  return Array.isArray(member.enum) ? member.enum : [member.const]
}
