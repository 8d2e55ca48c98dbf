import { queryOptions } from '@tanstack/react-query'
import { api } from '~/api/client'
import { queryKeys } from './queryKeys'
import { stale } from './stale'

/** Tier, limits per model, credit balance and today's generations. Asking costs nothing. */
export function organizationQuery() {
  return queryOptions({
    queryKey: queryKeys.organization.every,
    queryFn: ({ signal }) => api.get('/v1/organization', { signal }),
    staleTime: stale.organization,
  })
}

interface DayRange {
  /** The first day, as YYYY-MM-DD in UTC. */
  startDate: string
  /** The day after the last, as YYYY-MM-DD in UTC. */
  beforeDate: string
}

/** Credits used per day and model. The API answers for up to 90 days. */
export function usageQuery({ startDate, beforeDate }: DayRange) {
  return queryOptions({
    queryKey: queryKeys.usage.query({ startDate, beforeDate }),
    queryFn: ({ signal }) => api.query('/v1/organization/usage', { body: { startDate, beforeDate }, signal }),
    staleTime: stale.usage,
  })
}
