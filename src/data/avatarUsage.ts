import { queryOptions } from '@tanstack/react-query'
import { api } from '~/api/client'
import { queryKeys } from './queryKeys'
import { stale } from './stale'

interface TimeRange {
  /** ISO times in UTC, at most 90 days apart. Round them, to minutes or days: every other range is another query. */
  startDate: string
  endDate: string
}

/** Sessions and seconds spent in conversations, in sum and per UTC day. */
export function avatarUsageQuery({ startDate, endDate }: TimeRange) {
  return queryOptions({
    queryKey: queryKeys.avatarUsage.query({ startDate, endDate }),
    queryFn: ({ signal }) => api.get('/v1/avatar_usage', { query: { startDate, endDate }, signal }),
    staleTime: stale.usage,
  })
}
