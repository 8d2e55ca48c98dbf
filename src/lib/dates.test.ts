import { expect, test } from 'vitest'
import { addUtcDays, formatLocalDate, formatLocalDateTime, formatUtc, formatUtcDay, parseUtcDay, toDate, toUtcDay, utcDayRange } from './dates'

test('a day is read as midnight UTC, and days that do not exist are none', () => {
  expect(parseUtcDay('2026-02-28')?.toISOString()).toBe('2026-02-28T00:00:00.000Z')
  expect(parseUtcDay('2026-02-30')).toBeUndefined()
  expect(parseUtcDay('2026-2-3')).toBeUndefined()
  expect(parseUtcDay('2026-02-03T00:00')).toBeUndefined()
})

test('days are added over the ends of months and years', () => {
  expect(addUtcDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addUtcDays('2028-03-01', -1)).toBe('2028-02-29')
  expect(addUtcDays('nonsense', 1)).toBeUndefined()
})

test('a range holds both ends; turned round or unreadable it is empty', () => {
  expect(utcDayRange('2026-02-27', '2026-03-02')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02'])
  expect(utcDayRange('2026-03-02', '2026-03-02')).toEqual(['2026-03-02'])
  expect(utcDayRange('2026-03-02', '2026-03-01')).toEqual([])
  expect(utcDayRange('', '2026-03-01')).toEqual([])
})

test('the day of a moment is its UTC day, wherever the machine stands', () => {
  expect(toUtcDay(new Date('2026-11-22T23:59:59-05:00'))).toBe('2026-11-23')
})

test('what is no moment is shown as a dash and never throws', () => {
  for (const nothing of [null, undefined, '', 'yesterday', Number.NaN]) {
    expect(toDate(nothing)).toBeUndefined()
    expect(formatLocalDate(nothing)).toBe('—')
    expect(formatLocalDateTime(nothing)).toBe('—')
    expect(formatUtc(nothing)).toBe('—')
  }
  expect(formatUtcDay('2026-13-01')).toBe('—')
})

test('UTC is written out, local time by the machine’s zone', () => {
  expect(formatUtc('2026-11-22T17:44:06.123Z')).toBe('2026-11-22 17:44:06 UTC')
  const date = new Date(2026, 10, 2, 7, 5)
  expect(formatLocalDateTime(date)).toBe('2 Nov 2026, 07:05')
  expect(formatLocalDate(date)).toBe('2 Nov 2026')
  expect(formatUtcDay('2026-11-02')).toBe('2 Nov')
  expect(formatUtcDay('2026-11-02', { year: true })).toBe('2 Nov 2026')
})
