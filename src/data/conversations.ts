import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '~/api/client'
import type { Conversation } from '~/api/types'
import { pollMs } from './poll'
import { queryKeys } from './queryKeys'
import { stale } from './stale'

const keys = queryKeys.conversations

interface ConversationFilters {
  /** Entries on a page, 1–100. */
  limit: number
  /** Id of an own avatar. */
  avatar?: string
  /** ISO times in UTC. The range begins with `startDate` and ends before `endDate`. */
  startDate?: string
  endDate?: string
}

/** One page of the conversations, newest first. Keeps its rows while the page turns. */
export function conversationListQuery(params: ConversationFilters & { cursor?: string }) {
  return queryOptions({
    queryKey: keys.list(params),
    queryFn: ({ signal }) => readConversations(params, signal),
    placeholderData: keepPreviousData,
  })
}

/** The conversations page by page under each other, newest first. */
export function conversationPagesQuery(filters: ConversationFilters) {
  return infiniteQueryOptions({
    queryKey: keys.infinite(filters),
    queryFn: ({ signal, pageParam }) => readConversations({ ...filters, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (page.hasMore ? page.nextCursor ?? undefined : undefined),
  })
}

function readConversations({ limit, cursor, avatar, startDate, endDate }: ConversationFilters & { cursor?: string }, signal: AbortSignal) {
  return api.get('/v1/avatar_conversations', { query: { limit, cursor, avatar, startDate, endDate }, signal })
}

/**
 * One conversation with transcript. Looks again while something is still to come (see lookAgainIn). The id is that of
 * its realtime session.
 */
export function conversationQuery(id: string) {
  return queryOptions({
    queryKey: keys.detail(id),
    queryFn: ({ signal }) => api.get('/v1/avatar_conversations/{id}', { path: { id }, signal }),
    staleTime: ({ state }) => (state.data && lookAgainIn(state.data, Date.now(), pollMs()) === false ? stale.conversation : 0),
    refetchInterval: ({ state }) => {
      const wait = state.data ? lookAgainIn(state.data, Date.now(), pollMs()) : false
      return wait !== false && state.status === 'error' ? wait * 5 : wait
    },
  })
}

/** Transcript and recording were seen to come 7–12 seconds after a clean end; after this many nobody need wait. */
export const SECONDS_AFTER_END = 70

/**
 * Milliseconds after which a conversation may have changed, or false when it will not any more: while it is in
 * progress at the usual pace; once it has ended without transcript or recording ever more slowly for about a minute.
 */
export function lookAgainIn(conversation: Conversation, now: number, pace: number): number | false {
  if (conversation.status === 'in_progress') return pace
  if (conversation.status !== 'ended' || (conversation.transcript?.length > 0 && conversation.recordingUrl)) return false
  const seconds = (now - Date.parse(conversation.endedAt ?? '')) / 1000
  // The clocks of the API and of this device differ by seconds; an end further ahead than that is no time.
  if (!(Math.abs(seconds) < SECONDS_AFTER_END)) return false
  return seconds < 15 ? pace * 0.5 : seconds < 30 ? pace : pace * 2
}
