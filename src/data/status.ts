import { queryOptions } from '@tanstack/react-query'
import { getStatus } from '~/api/status'
import { setPollSeconds } from './poll'
import { queryKeys } from './queryKeys'
import { stale } from './stale'

/** The proxy's mode, version and poll pace. */
export function statusQuery() {
  return queryOptions({
    queryKey: queryKeys.status.every,
    queryFn: async ({ signal }) => {
      const status = await getStatus({ signal })
      setPollSeconds(status.pollSeconds)
      return status
    },
    staleTime: stale.status,
  })
}
