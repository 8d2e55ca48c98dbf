import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { api } from '~/api/client'
import { consumeSession } from '~/api/consume'
import { sendSessionEvent, type SimulatedCallEvent } from '~/api/sessionEvents'
import type { CreateRealtimeSessionRequest } from '~/api/types'
import { untilGone } from './gone'
import { queryKeys } from './queryKeys'

const keys = queryKeys.realtimeSessions

/** Starts a session and gives its id. It counts against the daily limit, joined or not. */
export async function createRealtimeSession(client: QueryClient, { body, key }: { body: CreateRealtimeSessionRequest; key: string }): Promise<{ id: string }> {
  const made = await api.create('/v1/realtime_sessions', { body, key })
  // Not waited for: the session is ready in a second or two, and then waits for less than half a minute.
  void refreshOrganization(client)
  return made
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
