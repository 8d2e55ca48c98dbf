import { addUtcDays, formatUtcDay, type UtcDay } from '~/lib/dates'
import { formatInteger } from '~/lib/format'
import { plural } from '~/lib/text'
import type { DaySpan } from '~/lib/utcRanges'
import type { UsageDays } from './prepareCredits'

/** Two whole weeks, so that working days and weekends weigh as much as they do; recent enough to be "this rate". */
export const RECENT_DAYS = 14

/** The last complete UTC days: today's is left out, for it is not over. */
export function recentSpan(today: UtcDay): DaySpan {
  return { first: addUtcDays(today, -RECENT_DAYS) ?? today, last: addUtcDays(today, -1) ?? today }
}

export interface Forecast {
  /** "23 days", "less than a day", "—". */
  value: string
  /** How it was computed, or why it cannot be. */
  note: string
}

/** Beyond ten years a figure would pretend to know something. */
const FAR = 3650

/**
 * How long the balance lasts at the recent rate: an estimate, and called so.
 *
 * @param days the API's answer for `recentSpan`; days that it leaves out count as days without use
 */
export function prepareForecast(balance: number, days: UsageDays, today: UtcDay): Forecast {
  const { first, last } = recentSpan(today)
  const used = days
    .filter(({ date }) => date >= first && date <= last)
    .flatMap(({ usedCredits }) => usedCredits)
    .reduce((sum, { amount }) => sum + (Number.isFinite(amount) ? amount : 0), 0)
  if (!(balance > 0)) return { value: 'none', note: 'The balance is used up.' }
  const rate = used / RECENT_DAYS
  if (!(rate > 0)) return { value: '—', note: `No forecast: nothing was used in the last ${RECENT_DAYS} complete days.` }
  const left = Math.floor(balance / rate)
  const basis = `at ${formatInteger(rate)} a day, as in the last ${RECENT_DAYS} complete days`
  if (left > FAR) return { value: 'over 10 years', note: `An estimate, ${basis}.` }
  const until = formatUtcDay(addUtcDays(today, left) ?? today, { year: true })
  return { value: left < 1 ? 'less than a day' : plural(left, 'day'), note: `An estimate: until ${until} ${basis}.` }
}
