import { expect, test } from 'vitest'
import { addUtcDays, utcDayRange } from './dates'
import { countDays, spanBefore, splitSpan } from './utcRanges'

test.each([1, 89, 90, 91, 180, 181, 400])('%i days are cut without gap or overlap', (length) => {
  const span = { first: '2025-01-15', last: addUtcDays('2025-01-15', length - 1) ?? '' }
  const pieces = splitSpan(span, 90)
  expect(pieces).toHaveLength(Math.ceil(length / 90))
  expect(pieces.every((piece) => countDays(piece) <= 90)).toBe(true)
  expect(pieces.flatMap(({ first, last }) => utcDayRange(first, last))).toEqual(utcDayRange(span.first, span.last))
})

test('a span that is turned round or unreadable has no pieces', () => {
  expect(splitSpan({ first: '2026-02-02', last: '2026-02-01' }, 90)).toEqual([])
  expect(splitSpan({ first: '2026-02-30', last: '2026-03-01' }, 90)).toEqual([])
  expect(countDays({ first: '2026-02-02', last: '2026-02-01' })).toBe(0)
})

test('the span before is as long and touches', () => {
  expect(spanBefore({ first: '2026-03-01', last: '2026-03-31' })).toEqual({ first: '2026-01-29', last: '2026-02-28' })
  expect(spanBefore({ first: '2026-03-01', last: '2026-03-01' })).toEqual({ first: '2026-02-28', last: '2026-02-28' })
})
