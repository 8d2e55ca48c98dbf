import { queryOptions } from '@tanstack/react-query'
import { api } from '~/api/client'
import { recover } from '~/api/requests'
import type { RealtimeSession } from '~/api/types'
import { pollMs } from './poll'
import { queryKeys } from './queryKeys'
import { stale } from './stale'

export type { CallCredentials } from '~/api/consume'
export type { SimulatedCallEvent } from '~/api/sessionEvents'

const keys = queryKeys.realtimeSessions

/** A session is ready within one or two seconds, and RunwayML's own client looks once a second until it is. */
const UNTIL_JOINED_MS = 1_000

const ENDED: ReadonlySet<string> = new Set<RealtimeSession['status']>(['COMPLETED', 'FAILED', 'CANCELLED'])
const NOT_JOINED: ReadonlySet<string> = new Set<RealtimeSession['status']>(['NOT_READY', 'READY'])

/** One live session, looked at until it has ended. Its id becomes that of the conversation. */
export function realtimeSessionQuery(id: string) {
  return queryOptions({
    queryKey: keys.detail(id),
    queryFn: ({ signal }) => api.get('/v1/realtime_sessions/{id}', { path: { id }, signal }),
    staleTime: ({ state }) => (state.data && ENDED.has(state.data.status) ? stale.finished : 0),
    refetchInterval: ({ state: { data, status } }) => {
      if (!data || ENDED.has(data.status)) return false
      // The few seconds in which it can be joined are too short for the calm pace of what runs.
      return NOT_JOINED.has(data.status) && status !== 'error' ? Math.min(UNTIL_JOINED_MS, pollMs()) : pollMs()
    },
    // A call goes on while its tab is behind others.
    refetchIntervalInBackground: true,
    // It holds the session's key.
    gcTime: 0,
  })
}

/** What became of the create that was sent with this key, asked for until it is known. */
export function createdSessionQuery(key: string) {
  return queryOptions({
    queryKey: keys.query({ key }),
    queryFn: async ({ signal }): Promise<{ state: 'pending' | 'unknown' } | { state: 'refused' } | { state: 'made'; id: string }> => {
      const recovered = await recover(key, { signal })
      if (recovered.state === 'pending') return { state: 'pending' }
      if (recovered.state !== 'done') return { state: 'unknown' }
      if ('error' in recovered) return { state: 'refused' }
      const { result } = recovered
      return typeof result === 'object' && result !== null && 'id' in result && typeof result.id === 'string'
        ? { state: 'made', id: result.id }
        : { state: 'unknown' }
    },
    refetchInterval: ({ state: { data } }) => (data?.state === 'pending' ? UNTIL_JOINED_MS : false),
    staleTime: 0,
    gcTime: 0,
  })
}
