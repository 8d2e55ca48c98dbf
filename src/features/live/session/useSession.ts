import { useQuery } from '@tanstack/react-query'
import { useEffect, useReducer, useSyncExternalStore } from 'react'
import { ApiError, isNotFound } from '~/api/errors'
import { useConsumeSession, useDeleteRealtimeSession, useSessionEnded } from '~/data/realtimeSessionMutations'
import { realtimeSessionQuery, type CallCredentials } from '~/data/realtimeSessions'
import { openSessions, type OpenSession } from './openSessions'
import { canJoin, initialSession, isOver, next, type LiveSession } from './session'

export interface Session {
  state: LiveSession
  /** What this device wrote down when it started the session; undefined for one of another device. */
  known: OpenSession | undefined
  /** What the call's room asks for, once the session was joined here. */
  credentials: CallCredentials | undefined
  /** Why it could not be looked at, as long as nothing is known of it. */
  loadError: unknown
  refetch: () => void
  isFetching: boolean
  join: () => Promise<void>
  rejoin: () => void
  /** Throws what went wrong. */
  cancel: () => Promise<void>
  hungUp: () => void
  dropped: () => void
}

/**
 * One session: polled, joined, left. The rules are in session.ts; here they meet the API and this device's memory.
 *
 * @param prepare has to work before the key is used, which works once
 */
export function useSession(id: string, prepare: () => Promise<unknown>): Session {
  const known = useSyncExternalStore(openSessions.subscribe, () => openSessions.find(id), () => undefined)
  const [state, dispatch] = useReducer(next, known, (record) => initialSession({ readyAt: record?.readyAt, keyUsed: record?.credentials !== undefined }))
  const query = useQuery({ ...realtimeSessionQuery(id), throwOnError: false })
  const consume = useConsumeSession()
  const remove = useDeleteRealtimeSession()
  const ended = useSessionEnded()
  const { data, dataUpdatedAt, error } = query
  const over = isOver(state.phase)

  // Each look at the session is an event: when READY was seen first cannot be told from the last answer.
  useEffect(() => {
    if (data) dispatch({ type: 'seen', session: data, at: dataUpdatedAt })
  }, [data, dataUpdatedAt])
  const missing = isNotFound(error)
  useEffect(() => {
    if (missing) dispatch({ type: 'gone', at: Date.now() })
  }, [missing])

  const key = known?.key
  const { readyAt, phase } = state
  useEffect(() => {
    if (key !== undefined && readyAt !== undefined) openSessions.update(key, { readyAt })
  }, [key, readyAt])

  // Nothing is left to be noticed later.
  useEffect(() => {
    if (!over && phase !== 'ending') return
    if (key !== undefined) openSessions.forget(key)
    if (over) void ended()
    // `ended` is new with every render; the phase tells when.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [over, phase, key])

  const [credentials, setCredentials] = useReducer((_old: CallCredentials | undefined, given: CallCredentials | undefined) => given, known?.credentials)

  async function join(): Promise<void> {
    const { sessionKey } = state
    if (!canJoin(state) || sessionKey === undefined) return
    dispatch({ type: 'join-pressed', at: Date.now() })
    try {
      await prepare()
    } catch (failure) {
      dispatch({ type: 'join-failed', error: failure, unsent: true })
      return
    }
    try {
      const given = await consume.mutateAsync({ id, sessionKey })
      const joinedAt = Date.now()
      // Written down first: should this tab die now, the next can still come into the call.
      if (key !== undefined) openSessions.update(key, { credentials: given, joinedAt })
      setCredentials(given)
      dispatch({ type: 'join-granted', at: joinedAt })
    } catch (failure) {
      const unsent = failure instanceof ApiError && failure.code === 'proxy.upstream_unreachable'
      dispatch({ type: 'join-failed', error: failure, unsent })
    }
  }

  return {
    state,
    known,
    credentials,
    loadError: data ? undefined : error,
    refetch: () => void query.refetch(),
    isFetching: query.isFetching,
    join,
    rejoin: () => dispatch({ type: 'rejoined', joinedAt: state.joinedAt ?? known?.joinedAt ?? Date.now() }),
    cancel: () => remove.mutateAsync({ id }),
    hungUp: () => dispatch({ type: 'hung-up', at: Date.now() }),
    dropped: () => dispatch({ type: 'dropped', at: Date.now() }),
  }
}
