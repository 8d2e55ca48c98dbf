import { describe, expect, test } from 'vitest'
import { formatClock, formatDuration, formatInteger, formatPercent, formatRelative } from './format'

test.each([
  [0, '0'],
  [1234567, '1,234,567'],
  [-1200.6, '-1,201'],
  [null, '—'],
  [Number.NaN, '—'],
  [Number.POSITIVE_INFINITY, '—'],
])('formatInteger(%s) is %s', (value, text) => expect(formatInteger(value)).toBe(text))

test.each([
  [0, '0%'],
  [0.425, '43%'],
  [1.2, '120%'],
  [undefined, '—'],
])('formatPercent(%s) is %s', (value, text) => expect(formatPercent(value)).toBe(text))

test.each([
  [0, '0:00'],
  [65.9, '1:05'],
  [600, '10:00'],
  [3661, '1:01:01'],
  [-1, '—'],
])('formatClock(%s) is %s', (value, text) => expect(formatClock(value)).toBe(text))

test.each([
  [0, '0 s'],
  [0.4, 'less than 1 s'],
  [5, '5 s'],
  [65, '1 min 5 s'],
  [120, '2 min'],
  [7265, '2 h 1 min'],
  [86_400, '1 d'],
  [null, '—'],
])('formatDuration(%s) is %s', (value, text) => expect(formatDuration(value)).toBe(text))

describe('formatRelative', () => {
  const now = Date.parse('2026-11-22T12:00:00Z')
  test.each([
    ['2026-11-22T11:59:30Z', 'just now'],
    ['2026-11-22T12:00:20Z', 'just now'],
    ['2026-11-22T11:57:00Z', '3 min ago'],
    ['2026-11-22T14:00:00Z', 'in 2 h'],
    ['2026-11-22T11:00:20Z', '1 h ago'],
    ['2026-11-17T12:00:00Z', '5 d ago'],
    ['2026-08-22T12:00:00Z', '3 mo ago'],
    ['2024-11-22T12:00:00Z', '2 y ago'],
    ['no date', '—'],
    [null, '—'],
  ])('%s is %s', (at, text) => expect(formatRelative(at, now)).toBe(text))
})
