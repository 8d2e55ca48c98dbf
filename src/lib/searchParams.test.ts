import { anything, assert, property } from 'fast-check'
import { expect, test } from 'vitest'
import { cursorOf, dayOf, idOf, matchOf, oneOf, onOf, otherThan, pageOf, present, textOf, wordsOf } from './searchParams'

test('whatever an address holds, each member is what it may be or absent', () => {
  assert(
    property(anything(), (value) => {
      expect(typeof textOf(value)).toBe('string')
      expect([undefined, true]).toContain(onOf(value))
      expect([undefined, 'a', 'b']).toContain(oneOf(value, ['a', 'b']))
      expect([undefined, 'b']).toContain(otherThan('a', value, ['a', 'b']))
      expect(pageOf(value) ?? 2).toBeGreaterThan(1)
      expect(cursorOf(value) ?? 'x').not.toBe('')
      expect(wordsOf(value, 5)?.length ?? 1).toBeLessThanOrEqual(5)
      expect(dayOf(value) ?? '2026-01-31').toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(idOf(value) ?? '').not.toBe('-'.repeat(36))
    }),
  )
})

test('what the router reads as a number or a boolean is still found as the text that was typed', () => {
  expect([wordsOf(42, 200), wordsOf(true, 200), wordsOf('  ', 200), wordsOf('x y', 1)]).toEqual(['42', 'true', undefined, 'x'])
  expect([oneOf(5, ['5', 'all']), matchOf(42, /^\d+$/)]).toEqual(['5', '42'])
  expect([pageOf(3), pageOf('3'), pageOf(1), pageOf(2.5), pageOf('1e3'), pageOf('')]).toEqual([3, 3, undefined, undefined, 1000, undefined])
  expect([onOf(true), onOf('true'), onOf(1), onOf(false), onOf('no')]).toEqual([true, true, true, undefined, undefined])
})

test('the usual choice is no member of the address, nor is one that nobody knows', () => {
  expect(['newest', 'oldest', 'loudest'].map((sort) => otherThan('newest', sort, ['newest', 'oldest']))).toEqual([undefined, 'oldest', undefined])
})

test('days that do not exist are no days', () => {
  expect(['2026-02-28', '2026-02-30', '2026-2-1', 20260201].map(dayOf)).toEqual(['2026-02-28', undefined, undefined, undefined])
})

test('a cursor is as long as the API’s own at most', () => {
  expect([cursorOf('x'.repeat(1000))?.length, cursorOf('x'.repeat(1001)), cursorOf('')]).toEqual([1000, undefined, undefined])
})

test('only what is there stays', () => {
  expect(Object.keys(present({ a: undefined, b: false, c: 0, d: '' }))).toEqual(['b', 'c', 'd'])
})
