import type { AvatarUsage, OrganizationUsage } from '~/api/types'
import { addUtcDays, type UtcDay } from '~/lib/dates'
import { splitSpan, type DaySpan } from '~/lib/utcRanges'

/** The API answers for no more days at once, for credits and for avatars alike. */
export const MOST_DAYS = 90

/** A span in the pieces that the API takes: the first day, and the day after the last. */
export function usagePieces(span: DaySpan): { startDate: UtcDay; beforeDate: UtcDay }[] {
  return splitSpan(span, MOST_DAYS).map(({ first, last }) => ({ startDate: first, beforeDate: addUtcDays(last, 1) ?? last }))
}

/** The answers for consecutive pieces as one: nothing is summed, for no day is in two pieces. */
export function joinUsage(parts: readonly OrganizationUsage[]): OrganizationUsage {
  return {
    results: parts.flatMap(({ results }) => results).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    models: [...new Set(parts.flatMap(({ models }) => models))],
  }
}

export interface JoinedAvatarUsage extends AvatarUsage {
  /** The average was computed from those of several answers, each of which is rounded: it may be off by a second. */
  isAverageJoined: boolean
}

/**
 * The answers for consecutive pieces as one. Sums are exact. The API's average leaves sessions without a measured
 * duration out and does not say how many these are, so several averages are weighed by the sessions that each of them
 * implies (its seconds divided by its average).
 */
export function joinAvatarUsage(parts: readonly AvatarUsage[]): JoinedAvatarUsage {
  const measured = parts.reduce((sum, part) => sum + (part.avgDurationSeconds > 0 ? part.totalSeconds / part.avgDurationSeconds : 0), 0)
  const totalSeconds = parts.reduce((sum, part) => sum + part.totalSeconds, 0)
  return {
    totalSeconds,
    totalSessions: parts.reduce((sum, part) => sum + part.totalSessions, 0),
    avgDurationSeconds: parts.length === 1 && parts[0] ? parts[0].avgDurationSeconds : measured > 0 ? Math.round(totalSeconds / measured) : 0,
    byDay: parts.flatMap(({ byDay }) => byDay).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    isAverageJoined: parts.length > 1,
  }
}
