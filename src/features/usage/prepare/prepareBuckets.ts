import { parseUtcDay, utcDayRange, type UtcDay } from '~/lib/dates'
import { plural } from '~/lib/text'
import { countDays, type DaySpan } from '~/lib/utcRanges'
import type { Step } from '../usage.search'

/** One bar's place: a UTC day, a week from Monday, or a month, as far as it lies in the range. */
export interface Bucket extends DaySpan {
  /** Days of the range in it. */
  days: number
  /** Today is in it: its sum still grows. */
  isRunning: boolean
  /** "5 Jan", "Jan 2026": for the axis. */
  label: string
  /** "Mon 5 Jan 2026, so far": for tooltip, table and ear. Always in UTC. */
  title: string
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const DAYS_OF_WEEK = 7

/**
 * The places of the bars, oldest first, without a gap. Everything is counted in UTC days, as the API does; the clock of
 * this machine has no part in it. The first and last week or month may be cut by the range, which the title says.
 *
 * @param today the UTC day of now
 */
export function prepareBuckets(span: DaySpan, step: Step, today: UtcDay): Bucket[] {
  const groups = new Map<string, { first: UtcDay; last: UtcDay; days: number }>()
  utcDayRange(span.first, span.last).forEach((day) => {
    const key = keyOf(day, step)
    const group = groups.get(key)
    if (group) {
      group.last = day
      group.days += 1
    } else groups.set(key, { first: day, last: day, days: 1 })
  })
  return [...groups.values()].map((group) => {
    const isRunning = group.first <= today && today <= group.last
    return { ...group, isRunning, label: labelOf(group.first, step), title: `${titleOf(group, step)}${isRunning ? ', so far' : ''}` }
  })
}

/** The index of the bucket that each day of the range belongs to. */
export function bucketIndex(buckets: readonly Bucket[]): Map<UtcDay, number> {
  return new Map(buckets.flatMap(({ first, last }, index) => (first === last ? [first] : utcDayRange(first, last)).map((day): [UtcDay, number] => [day, index])))
}

/** Days since 1 January 1970, which was a Thursday: with three added, whole weeks begin on Mondays. */
function weekOf(day: UtcDay): number {
  return Math.floor(((parseUtcDay(day)?.getTime() ?? 0) / 86_400_000 + 3) / DAYS_OF_WEEK)
}

function keyOf(day: UtcDay, step: Step): string {
  return step === 'day' ? day : step === 'week' ? String(weekOf(day)) : day.slice(0, 7)
}

function labelOf(day: UtcDay, step: Step): string {
  return step === 'month' ? monthOf(day) : dayOf(day)
}

function titleOf({ first, last, days }: DaySpan & { days: number }, step: Step): string {
  if (step === 'day') return `${WEEKDAYS[parseUtcDay(first)?.getUTCDay() ?? 0] ?? ''} ${dayOf(first)} ${first.slice(0, 4)}`
  const whole = step === 'week' ? DAYS_OF_WEEK : lengthOfMonth(first)
  const cut = days < whole ? ` (${days} of ${plural(whole, 'day')})` : ''
  return step === 'week' ? `Week ${dayOf(first)} – ${dayOf(last)} ${last.slice(0, 4)}${cut}` : `${monthOf(first)}${cut}`
}

/** By hand: there may be a thousand of them, and a formatter takes its time. */
function dayOf(day: UtcDay): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`
}

function monthOf(day: UtcDay): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`
}

function lengthOfMonth(day: UtcDay): number {
  const next = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0))
  return countDays({ first: `${day.slice(0, 8)}01`, last: next.toISOString().slice(0, 10) })
}

/** What stands over the bar that still grows. */
export const RUNNING: Record<Step, string> = { day: 'today, so far', week: 'this week, so far', month: 'this month, so far' }
