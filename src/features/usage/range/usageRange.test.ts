import { expect, test } from 'vitest'
import { countDays } from '~/lib/utcRanges'
import { parseUsageSearch } from '../usage.search'
import { LONGEST, rangeOf, stepOf } from './usageRange'

const today = '2026-03-05'

test.each([
  [{}, '2026-02-04', today],
  [{ range: '7d' as const }, '2026-02-27', today],
  [{ range: '90d' as const }, '2025-12-06', today],
  [{ range: 'month' as const }, '2026-03-01', today],
  [{ range: 'last-month' as const }, '2026-02-01', '2026-02-28'],
  [{ from: '2025-11-01', to: '2026-01-31' }, '2025-11-01', '2026-01-31'],
])('%j', (search, first, last) => {
  expect(rangeOf(search, today)).toMatchObject({ first, last, wasCut: false })
})

test('90 days are as many as one call may ask for', () => {
  expect(countDays(rangeOf({ range: '90d' }, today))).toBe(90)
})

test('own dates end today, reach back about three years, and are dropped when they lie in the future', () => {
  expect(rangeOf({ from: '2026-03-01', to: '2027-01-01' }, today)).toMatchObject({ last: today, wasCut: true })
  expect(countDays(rangeOf({ from: '1999-01-01', to: today }, today))).toBe(LONGEST)
  expect(rangeOf({ from: '2026-04-01', to: '2026-04-02' }, today)).toMatchObject({ preset: '30d', wasCut: true })
})

test('long ranges are put together by week unless the address says otherwise', () => {
  expect(stepOf({}, { first: '2026-01-01', last: '2026-04-30' })).toBe('day')
  expect(stepOf({}, { first: '2026-01-01', last: '2026-05-01' })).toBe('week')
  expect(stepOf({ by: 'day' }, { first: '2025-01-01', last: '2026-05-01' })).toBe('day')
})

test('the address forgives, each part by itself', () => {
  expect(parseUsageSearch({ view: 'credits', range: '30d', by: 'hour', top: 8, hide: [1, '', 'a', 'a'], cumulative: 'true', order: 'desc' })).toEqual({ hide: ['a'], cumulative: true })
  expect(parseUsageSearch({ from: '2026-02-30', to: '2026-03-01', range: '7d' })).toEqual({ range: '7d' })
  expect(parseUsageSearch({ from: '2026-03-02', to: '2026-03-01' })).toEqual({})
  expect(parseUsageSearch({ top: 5, view: 'limits', show: 'x', hide: ['y'] })).toEqual({ top: '5', view: 'limits', show: ['x'] })
  expect(parseUsageSearch({ hide: [{}], view: null, sort: '__proto__' })).toEqual({})
})
