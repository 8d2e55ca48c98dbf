import { expect, it } from 'vitest'
import generations from '~/contract/generations.gen.json'
import { takers } from './takers'

it('leads only to operations of the contract', () => {
  const slugs = new Set(generations.map(({ path }) => path.split('/').at(-1)))
  for (const kind of ['image', 'video', 'audio'] as const) {
    expect(takers(kind).length).toBeGreaterThan(0)
    for (const { slug } of takers(kind)) expect(slugs).toContain(slug)
  }
  expect(takers(undefined)).toEqual([])
})
