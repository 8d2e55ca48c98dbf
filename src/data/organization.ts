import { queryOptions } from '@tanstack/react-query'
import { api } from '~/api/client'
import type { DaySpan } from '~/lib/utcRanges'
import { queryKeys } from './queryKeys'
import { stale } from './stale'
import { joinUsage, usagePieces } from './usageRange'

/** Tier, limits per model, credit balance and today's generations. Asking costs nothing. */
export function organizationQuery() {
  return queryOptions({
    queryKey: queryKeys.organization.every,
    queryFn: ({ signal }) => api.get('/v1/organization', { signal }),
    staleTime: stale.organization,
  })
}

/**
 * Credits used per UTC day and model, for any number of days: what the API does not answer at once is asked in pieces of
 * 90 days. One piece failing fails it all, for a sum with a hole in it would be wrong.
 */
export function usageQuery({ first, last }: DaySpan) {
  return queryOptions({
    queryKey: queryKeys.usage.query({ first, last }),
    queryFn: async ({ signal }) => joinUsage(await Promise.all(usagePieces({ first, last }).map((body) => api.query('/v1/organization/usage', { body, signal })))),
    staleTime: stale.usage,
  })
}
