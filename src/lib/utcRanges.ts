import { addUtcDays, parseUtcDay, utcDayRange, type UtcDay } from './dates'

const DAY_MS = 86_400_000

/** UTC days from `first` to `last`, both included. */
export interface DaySpan {
  first: UtcDay
  last: UtcDay
}

/** How many days a span has; 0 when it is turned round or unreadable. */
export function countDays({ first, last }: DaySpan): number {
  const start = parseUtcDay(first)?.getTime()
  const end = parseUtcDay(last)?.getTime()
  return start === undefined || end === undefined || end < start ? 0 : (end - start) / DAY_MS + 1
}

/**
 * Cuts a span into consecutive pieces without gap or overlap, each of at most `most` days, oldest first. For APIs that
 * answer for so many days at once.
 */
export function splitSpan(span: DaySpan, most: number): DaySpan[] {
  const days = utcDayRange(span.first, span.last)
  const pieces: DaySpan[] = []
  for (let at = 0; at < days.length; at += most) {
    const first = days[at]
    const last = days[Math.min(at + most, days.length) - 1]
    if (first !== undefined && last !== undefined) pieces.push({ first, last })
  }
  return pieces
}

/** The span of as many days that ends on the day before this one begins. */
export function spanBefore(span: DaySpan): DaySpan {
  const count = countDays(span)
  return { first: addUtcDays(span.first, -count) ?? span.first, last: addUtcDays(span.first, -1) ?? span.first }
}
