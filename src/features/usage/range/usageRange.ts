import { addUtcDays, type UtcDay } from '~/lib/dates'
import { countDays, type DaySpan } from '~/lib/utcRanges'
import type { Preset, Step, UsageSearch } from '../usage.search'

/** About three years, thirteen calls: nobody has older usage to look at, and an address may ask for anything. */
export const LONGEST = 1100
/** From so many days on, bars by day are thinner than can be pointed at. */
const MANY_DAYS = 120

export interface UsageRange extends DaySpan {
  /** Undefined for own dates. */
  preset: Preset | undefined
  /** Own dates that reached into the future or too far back were cut. */
  wasCut: boolean
}

const lastDays: Partial<Record<Preset, number>> = { '7d': 7, '30d': 30, '90d': 90 }

/**
 * The UTC days that the address asks for.
 *
 * @param today the UTC day of now; presets end with it, and no range goes beyond it
 */
export function rangeOf({ range, from, to }: UsageSearch, today: UtcDay): UsageRange {
  if (from !== undefined && to !== undefined && from <= today) {
    const last = to > today ? today : to
    const tooLong = countDays({ first: from, last }) > LONGEST
    const first = tooLong ? (addUtcDays(last, 1 - LONGEST) ?? from) : from
    return { first, last, preset: undefined, wasCut: tooLong || to > today }
  }
  const preset = range ?? '30d'
  return { ...presetSpan(preset, today), preset, wasCut: from !== undefined }
}

function presetSpan(preset: Preset, today: UtcDay): DaySpan {
  const monthStart = `${today.slice(0, 8)}01`
  if (preset === 'month') return { first: monthStart, last: today }
  const monthEnd = addUtcDays(monthStart, -1) ?? today
  if (preset === 'last-month') return { first: `${monthEnd.slice(0, 8)}01`, last: monthEnd }
  return { first: addUtcDays(today, 1 - (lastDays[preset] ?? 30)) ?? today, last: today }
}

/** By what the days of a range are put together: as asked for, else by day as long as these can be told apart. */
export function stepOf({ by }: UsageSearch, span: DaySpan): Step {
  return by ?? (countDays(span) > MANY_DAYS ? 'week' : 'day')
}
