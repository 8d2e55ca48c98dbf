import { describe, expect, test } from 'vitest'
import json from '~/contract/contract.json'
import { inline, type Contract } from '~/contract/derive'
import { typesOf } from '~/contract/json-schema'
import { addressOf } from './address'

// JSON imports have a type per entry; what reads the contract has one for all.
const contract = json as unknown as Contract

describe('an address', () => {
  test('has its path filled in and its query behind it, without what is absent', () => {
    const { href } = addressOf('/v1/avatars/{id}/usage', { id: 'a' }, { limit: 10, cursor: undefined, q: null, deep: false })
    expect(href).toBe('http://localhost/v1/avatars/a/usage?limit=10&deep=false')
  })

  test('keeps what is in a value from meaning anything', () => {
    const { pathname, search } = addressOf('/v1/avatars/{id}', { id: 'a/../b?c#d e' }, { cursor: 'x&limit=9 +%' })
    expect(pathname).toBe('/v1/avatars/a%2F..%2Fb%3Fc%23d%20e')
    expect(new URLSearchParams(search).get('cursor')).toBe('x&limit=9 +%')
    expect([...new URLSearchParams(search).keys()]).toEqual(['cursor'])
  })

  test('is refused while something in its path is missing', () => {
    expect(() => addressOf('/v1/avatars/{id}', {})).toThrow(new TypeError('/v1/avatars/{id} needs id'))
  })

  test('can hold every parameter of the contract, for all are single values', () => {
    const parameters = Object.values(contract.paths).flatMap((methods) => Object.values(methods).flatMap((operation) => operation.parameters))
    expect(parameters.filter((parameter) => parameter.in === 'query').length).toBeGreaterThan(0)
    const types = new Set(parameters.flatMap(({ schema }) => typesOf(inline(schema, contract))))
    expect([...types].filter((type) => type === 'object' || type === 'array')).toEqual([])
  })
})
