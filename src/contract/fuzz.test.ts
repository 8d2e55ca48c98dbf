import { Ajv2020 } from 'ajv/dist/2020'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryOf } from './arbitrary'
import { isValid } from './check'
import { broken, breaksOf, brokenOf } from './faults'
import { membersOf, pointer, prefixOf, type JsonSchema } from './json-schema'
import requests from './requests.gen.json'
import { validate } from './validate'

// unicode: false makes ajv count UTF-16 code units. Formats are annotations: the API checks the patterns beside them.
const ajv = new Ajv2020({ strict: false, unicode: false, validateFormats: false })
const schemas = Object.entries<JsonSchema>(requests)

const seed = 20_260_309
const runs = 400

describe.each(schemas)('%s', (_name, schema) => {
  const oracle = ajv.compile(schema)

  it('accepts what ajv accepts', () => {
    fc.assert(
      fc.property(arbitraryOf(schema), (value) => {
        expect({ oracle: oracle(value), issues: validate(schema, value) }).toEqual({ oracle: true, issues: [] })
      }),
      { seed, numRuns: runs },
    )
  })

  it('puts a single fault exactly where it is', () => {
    fc.assert(
      fc.property(brokenOf(schema), ({ value, fault }) => {
        const issues = validate(schema, value)
        const places = [...new Set(issues.map(({ path }) => pointer(path)))]
        const { rule } = fault
        expect({ rule, oracle: oracle(value), places }).toEqual({ rule, oracle: false, places: [pointer(fault.path)] })
        for (const { message } of issues) expect(message).toMatch(/^\P{Ll}.*\.$/su)
      }),
      { seed, numRuns: runs },
    )
  })

  it('agrees with ajv on values with several faults', () => {
    const more = fc.sample(arbitraryOf(schema), { numRuns: 5, seed }).flatMap((value) => breaksOf(schema, value))
    const faults = fc.array(fc.constantFrom(...more), { minLength: 1, maxLength: 3 })
    const values = fc.tuple(brokenOf(schema), faults).map(([{ value }, others]) => others.reduce(broken, value))
    fc.assert(
      fc.property(values, (value) => {
        expect(isValid(schema, value)).toBe(oracle(value))
      }),
      { seed, numRuns: runs / 2 },
    )
  })

  it('agrees with ajv on any JSON at all', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        expect(isValid(schema, value)).toBe(oracle(value))
      }),
      { seed, numRuns: 100 },
    )
  })

  it('keeps every length limit to the code unit', () => {
    for (const text of textsIn(schema)) {
      // All these texts start rightly, and V8 runs out of stack when `.*` meets 16 MB, so ajv gets no such pattern.
      const { pattern = '', ...lengths } = text
      const check = ajv.compile(prefixOf(pattern) === undefined ? text : lengths)
      for (const value of boundaries(text)) {
        const { length } = value
        expect({ length, valid: isValid(text, value) }).toEqual({ length, valid: check(value) })
      }
    }
  })
})

/** Every different schema of a text in `schema`, also those of 5 MB and more that the generator does not fill. */
function textsIn(schema: JsonSchema): JsonSchema[] {
  const found = new Map<string, JsonSchema>()
  const visit = (part: JsonSchema) => {
    if (part.type === 'string') found.set(JSON.stringify(part), part)
    for (const [, member] of membersOf(part)) visit(member)
    for (const branch of [...(part.oneOf ?? []), ...(part.anyOf ?? [])]) visit(branch)
    for (const inner of [part.items, part.additionalProperties, part.propertyNames]) if (typeof inner === 'object') visit(inner)
  }
  visit(schema)
  return [...found.values()]
}

function boundaries({ minLength = 0, maxLength = 100, pattern = '' }: JsonSchema): string[] {
  const lengths = [minLength - 1, minLength, maxLength - 1, maxLength, maxLength + 1].filter((length) => length >= 0)
  const prefix = prefixOf(pattern) ?? ''
  return lengths.flatMap((length) => ['x', '😀', 'e\u0301'].map((unit) => prefix + fill(unit, length - prefix.length)))
}

function fill(unit: string, length: number): string {
  const text = unit.repeat(Math.max(0, Math.floor(length / unit.length)))
  return text.padEnd(length, 'x')
}

it('meets every kind of fault that the requests know, also deep inside', () => {
  const faults = schemas.flatMap(([, schema]) =>
    fc.sample(brokenOf(schema), { seed, numRuns: 50 }).flatMap(({ value }) => validate(schema, value)),
  )
  const kinds = new Set(faults.map(({ keyword }) => keyword))
  expect([...kinds].toSorted()).toEqual([
    'additionalProperties', 'const', 'discriminator', 'enum', 'exclusiveMinimum', 'maxItems', 'maxLength', 'maximum',
    'minItems', 'minLength', 'minimum', 'pattern', 'propertyNames', 'required', 'type',
  ])
  expect(Math.max(...faults.map(({ path }) => path.length))).toBeGreaterThan(4)
})
