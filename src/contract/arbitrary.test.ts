import { Ajv2020 } from 'ajv/dist/2020'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryOf } from './arbitrary'
import contract from './contract.json'
import type { JsonSchema } from './json-schema'

const ajv = new Ajv2020({ strict: false, unicode: false, validateFormats: false })
ajv.addSchema(contract, 'contract')
const schemas = new Map(Object.entries<JsonSchema>(contract.components.schemas))

function resolveRef(ref: string): JsonSchema {
  const schema = schemas.get(ref.replace('#/components/schemas/', ''))
  if (schema === undefined) throw new Error(`The contract has no ${ref}`)
  return schema
}

describe('arbitraryOf', () => {
  it.each([...schemas.keys()])('makes a valid %s', (name) => {
    const oracle = ajv.getSchema(`contract#/components/schemas/${name}`)
    fc.assert(
      fc.property(arbitraryOf(resolveRef(name), { resolveRef }), (value) => {
        expect({ valid: oracle?.(value), errors: oracle?.errors }).toEqual({ valid: true, errors: null })
      }),
      { seed: 7, numRuns: 25 },
    )
  })

  it('makes every branch, with and without each optional member', () => {
    const schema: JsonSchema = { type: 'object', properties: { a: { anyOf: [{ const: 1 }, { type: 'null' }] }, b: { const: 2 } }, required: ['b'] }
    const shapes = fc.sample(arbitraryOf(schema), { seed: 7, numRuns: 100 }).map((value) => JSON.stringify(value))
    expect(new Set(shapes)).toEqual(new Set(['{"b":2}', '{"a":1,"b":2}', '{"a":null,"b":2}']))
  })

  it('refuses a reference that nobody resolves', () => {
    expect(() => arbitraryOf({ $ref: '#/components/schemas/Avatar' })).toThrow('No resolveRef')
  })
})
