/** Apart from the pages, because the loader needs it before them. */
import { addUtcDays } from '~/lib/dates'
import { isUuid } from '~/lib/ids'
import type { ConversationsSearch } from './conversations.search'

/** Rows on a page: enough to look over, few enough to draw at once. */
export const PAGE_SIZE = 50
/** Read at a time while something is filtered here: the most that the API gives. */
export const FILTERED_PAGE_SIZE = 100

/** What the API filters for, in its own terms. */
export interface ApiFilters {
  avatar?: string
  startDate?: string
  endDate?: string
}

/**
 * The part of the filters that goes to the API. Days are the person's own, unless they are said to be UTC, and become instants in UTC: from the first's
 * midnight on, and before the midnight after the last, for the API leaves the end itself out.
 */
export function apiFilters({ avatar, from, to, utc }: ConversationsSearch): ApiFilters {
  const filters: ApiFilters = {}
  if (avatar && isUuid(avatar)) filters.avatar = avatar
  const start = from && (utc ? utcMidnight(from, 0) : localMidnight(from, 0))
  const end = to && (utc ? utcMidnight(to, 1) : localMidnight(to, 1))
  if (start) filters.startDate = start
  if (end) filters.endDate = end
  return filters
}

/** Midnight of a local day, or of one `plus` days later, as an instant in UTC. Days with a change of clocks are as long as they are. */
function localMidnight(day: string, plus: number): string | undefined {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const at = new Date(year, month - 1, date + plus)
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}

function utcMidnight(day: string, plus: number): string | undefined {
  const from = addUtcDays(day, plus)
  return from && `${from}T00:00:00.000Z`
}

/** True when what is asked for cannot be told from one page of the API, which knows only own avatars and dates. */
export function filtersHere({ q, avatar, status, tools, unread }: ConversationsSearch): boolean {
  return Boolean(q?.trim()) || status !== undefined || tools !== undefined || unread === true || (avatar !== undefined && !isUuid(avatar))
}
