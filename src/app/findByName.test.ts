import { describe, expect, it } from 'vitest'
import { findByName } from './findByName'

const entries = [
  { id: 'a1', name: 'Zoë Ångström' },
  { id: 'b2', name: 'Mara Lindqvist' },
]

describe('findByName', () => {
  it.each([
    ['zoe', ['a1']],
    ['ang zo', ['a1']],
    ['MARA', ['b2']],
    ['b2', ['b2']],
    ['nobody', []],
    ['  ', []],
  ])('finds for %j', (search, ids) => {
    expect(findByName(entries, search).map(({ id }) => id)).toEqual(ids)
  })

  it('stops at twenty', () => {
    const many = Array.from({ length: 50 }, (_, n) => ({ id: String(n), name: 'Ada' }))
    expect(findByName(many, 'ada')).toHaveLength(20)
  })
})
