import { NOTHING } from './format'

const DAY_MS = 86_400_000

/** A day in UTC as the API names it: 'YYYY-MM-DD'. */
export type UtcDay = string

/** What can be read as a moment. */
export type Instant = string | number | Date | null | undefined

/** The moment as a Date, or undefined when absent or unreadable. */
export function toDate(at: Instant): Date | undefined {
  if (at === null || at === undefined || at === '') return undefined
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? undefined : date
}

/**
 * Reads 'YYYY-MM-DD' as midnight UTC.
 *
 * @returns undefined for another shape and for days that do not exist (2026-02-30, which Date would roll over)
 */
export function parseUtcDay(day: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return undefined
  const date = toDate(`${day}T00:00:00Z`)
  return date && toUtcDay(date) === day ? date : undefined
}

/** The UTC day in which a moment lies. Throws RangeError for an invalid Date. */
export function toUtcDay(date: Date): UtcDay {
  return date.toISOString().slice(0, 10)
}

/** `count` days later (earlier when negative). UTC has no daylight saving, so days are always 24 h. Undefined for no day. */
export function addUtcDays(day: UtcDay, count: number): UtcDay | undefined {
  const date = parseUtcDay(day)
  return date && toUtcDay(new Date(date.getTime() + count * DAY_MS))
}

/** Every day from `first` to `last`, both included; empty when turned round or unreadable. */
export function utcDayRange(first: UtcDay, last: UtcDay): UtcDay[] {
  const start = parseUtcDay(first)?.getTime()
  const end = parseUtcDay(last)?.getTime()
  if (start === undefined || end === undefined) return []
  const days: UtcDay[] = []
  for (let at = start; at <= end; at += DAY_MS) days.push(toUtcDay(new Date(at)))
  return days
}

// Made on first use and kept: an Intl formatter costs more than what it formats.
const formatters = new Map<string, Intl.DateTimeFormat>()

function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options)
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', options)
    formatters.set(key, formatter)
  }
  return formatter.format(date)
}

/** Local time: "22 Nov 2026, 17:44"; nothing → "—". */
export function formatLocalDateTime(at: Instant): string {
  const date = toDate(at)
  return date ? format(date, { dateStyle: 'medium', timeStyle: 'short' }) : NOTHING
}

/** Local day: "22 Nov 2026"; nothing → "—". */
export function formatLocalDate(at: Instant): string {
  const date = toDate(at)
  return date ? format(date, { dateStyle: 'medium' }) : NOTHING
}

/** "2026-11-22 17:44:06 UTC"; nothing → "—". */
export function formatUtc(at: Instant): string {
  const date = toDate(at)
  return date ? `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC` : NOTHING
}

/** A UTC day for a chart or table: "22 Nov"; with `year` "22 Nov 2026". No day → "—". */
export function formatUtcDay(day: UtcDay, options: { year?: boolean } = {}): string {
  const date = parseUtcDay(day)
  return date ? format(date, { timeZone: 'UTC', day: 'numeric', month: 'short', year: options.year ? 'numeric' : undefined }) : NOTHING
}
