import { describe, expect, it } from 'vitest'
import type { JsonSchema } from './json-schema'
import { validate } from './validate'

const first = (schema: JsonSchema, value: unknown) => validate(schema, value)[0]?.message
const whole: JsonSchema = { type: 'integer', minimum: 10, maximum: 1800 }

describe('sentence', () => {
  it.each<[string, JsonSchema, unknown, string]>([
    ['a long text', { maxLength: 50 }, 'x'.repeat(61), 'Must be at most 50 characters; this has 61.'],
    ['a limit of one', { maxLength: 1 }, 'xx', 'Must be at most 1 character; this has 2.'],
    ['a large limit', { maxLength: 200_000 }, 'x'.repeat(200_001), 'Must be at most 200,000 characters; this has 200,001.'],
    ['a short text', { minLength: 3 }, 'xx', 'Must be at least 3 characters; this has 2.'],
    ['a number outside', whole, 5, 'Must be a whole number between 10 and 1800.'],
    ['a fraction', whole, 10.5, 'Must be a whole number between 10 and 1800.'],
    ['a text for a number', whole, 'ten', 'Must be a whole number between 10 and 1800.'],
    ['an exclusive limit', { type: 'number', exclusiveMinimum: 0, maximum: 30 }, 0, 'Must be a number greater than 0 and not greater than 30.'],
    ['an open range', { type: 'number', minimum: -90 }, -91, 'Must be a number not less than -90.'],
    ['an upper limit', { type: 'number', exclusiveMaximum: 1 }, 1, 'Must be a number less than 1.'],
    ['an uneven number', { multipleOf: 8 }, 12, 'Must be a multiple of 8.'],
    ['too few entries', { minItems: 1 }, [], 'Needs at least 1 entry; this has 0.'],
    ['too many entries', { maxItems: 2 }, [1, 2, 3], 'May have at most 2 entries; this has 3.'],
    ['another constant', { const: 'first' }, 'last', 'Must be “first”.'],
    ['another number', { const: 8 }, 4, 'Must be 8.'],
    ['one choice', { enum: ['auto'] }, 'low', 'Must be auto.'],
    ['seven choices', { enum: [1, 2, 3, 4, 5, 6, 7] }, 0, 'Choose one of 1, 2, 3, 4, 5, 6 or 7.'],
    ['thirty choices', { enum: Array.from({ length: 30 }, (_, n) => `v${n}`) }, 0, 'Choose one of v0, v1, v2, v3, v4, v5 or 24 others.'],
    ['several types', { type: ['string', 'null'] }, 1, 'Must be text or null.'],
    ['a flag', { type: 'boolean' }, 'true', 'Must be true or false.'],
    ['an unknown pattern', { pattern: '^x$' }, 'y', 'Must match ^x$.'],
  ])('says what to do about %s', (_name, schema, value, message) => {
    expect(first(schema, value)).toBe(message)
  })

  it('cuts a name that is endless', () => {
    expect(first({ additionalProperties: false }, { ['x'.repeat(1e6)]: 1 })).toBe(`“${'x'.repeat(60)}…” is not accepted here.`)
  })
})
