import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { api } from '~/api/client'
import { consumeSession } from '~/api/consume'
import { recover } from '~/api/requests'
import { sendSessionEvent, type SimulatedCallEvent } from '~/api/sessionEvents'
import type { CreateRealtimeSessionRequest, RealtimeSession } from '~/api/types'
import { untilGone } from './gone'
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

/** Starts a session and gives its id. It counts against the daily limit, joined or not. */
export function useCreateRealtimeSession() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, key }: { body: CreateRealtimeSessionRequest; key: string }) =>
      api.create('/v1/realtime_sessions', { body, key }),
    onSuccess: () => void refreshOrganization(client),
  })
}

/** Joins a session that is READY; gives what LiveKit needs. Works once, and spends credits. */
export function useConsumeSession() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, sessionKey }: { id: string; sessionKey: string }) => consumeSession({ id, sessionKey }),
    // Not waited for: the avatar is on its way, and every second is paid.
    onSuccess: () => void refreshOrganization(client),
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
        refreshOrganization(client),
      ])
    },
  })
}

/** Tells the sandbox what happened in a simulated call; `END_CALL` hangs up. */
export function useSendSessionEvent() {
  return useMutation({
    // One after the other: the transcript has the order in which they arrive.
    scope: { id: 'session-events' },
    mutationFn: ({ id, event }: { id: string; event: SimulatedCallEvent }) => sendSessionEvent(id, event),
  })
}

/** @returns what to call when a session has ended by itself or by hanging up: the conversation is new, credits are gone */
export function useSessionEnded(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await Promise.all([client.invalidateQueries({ queryKey: queryKeys.conversations.every }), refreshOrganization(client)])
  }
}

function refreshOrganization(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: queryKeys.organization.every })
}
