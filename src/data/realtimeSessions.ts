import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '~/api/client'
import { consumeSession } from '~/api/consume'
import type { CreateRealtimeSessionRequest, RealtimeSession } from '~/api/types'
import { untilGone } from './gone'
import { pollMs } from './poll'
import { queryKeys } from './queryKeys'
import { stale } from './stale'

const keys = queryKeys.realtimeSessions

/** A session is ready within one or two seconds, and RunwayML's own client looks once a second until it is. */
const UNTIL_READY_MS = 1_000

const ENDED: ReadonlySet<string> = new Set<RealtimeSession['status']>(['COMPLETED', 'FAILED', 'CANCELLED'])

/** One live session, looked at until it has ended. Its id becomes that of the conversation. */
export function realtimeSessionQuery(id: string) {
  return queryOptions({
    queryKey: keys.detail(id),
    queryFn: ({ signal }) => api.get('/v1/realtime_sessions/{id}', { path: { id }, signal }),
    staleTime: ({ state }) => (state.data && ENDED.has(state.data.status) ? stale.finished : 0),
    refetchInterval: ({ state: { data, status } }) => {
      if (!data || ENDED.has(data.status)) return false
      return data.status === 'NOT_READY' && status !== 'error' ? UNTIL_READY_MS : pollMs()
    },
    // It holds the session's key.
    gcTime: 0,
  })
}

/** Starts a session and gives its id. It counts against the daily limit, joined or not. */
export function useCreateRealtimeSession() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, key }: { body: CreateRealtimeSessionRequest; key: string }) =>
      api.create('/v1/realtime_sessions', { body, key }),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.organization.every }),
  })
}

/** Joins a session that is READY; gives what LiveKit needs. Works once, and spends credits. */
export function useConsumeSession() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, sessionKey }: { id: string; sessionKey: string }) => consumeSession({ id, sessionKey }),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.organization.every }),
  })
}

/** Cancels a session. A cancelled one keeps neither transcript nor recording: to end a call properly, leave it. */
export function useDeleteRealtimeSession() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id }: { id: string }) => untilGone(api.delete('/v1/realtime_sessions/{id}', { path: { id } })),
    onSuccess: async (_nothing, { id }) => {
      await Promise.all([
        client.invalidateQueries({ queryKey: keys.detail(id) }),
        client.invalidateQueries({ queryKey: queryKeys.conversations.every }),
        client.invalidateQueries({ queryKey: queryKeys.organization.every }),
      ])
    },
  })
}
