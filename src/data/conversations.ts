import { infiniteQueryOptions, keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '~/api/client'
import type { Conversation } from '~/api/types'
import { untilGone } from './gone'
import { pollWhile } from './poll'
import { queryKeys } from './queryKeys'
import { stale } from './stale'

const keys = queryKeys.conversations

interface ConversationFilters {
  /** Entries on a page, 1–100. */
  limit: number
  /** Id of an own avatar. */
  avatar?: string
  /** ISO times in UTC; both ends belong to the range. */
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
 * One conversation with transcript. Looks again while it is under way: the transcript comes some ten seconds after
 * the end. The id is that of its realtime session.
 */
export function conversationQuery(id: string) {
  return queryOptions({
    queryKey: keys.detail(id),
    queryFn: ({ signal }) => api.get('/v1/avatar_conversations/{id}', { path: { id }, signal }),
    staleTime: ({ state }) => (state.data?.status === 'in_progress' ? 0 : stale.conversation),
    refetchInterval: pollWhile<Conversation>((conversation) => conversation.status === 'in_progress'),
  })
}

/** Deletes a conversation with its transcript and recording. */
export function useDeleteConversation() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id }: { id: string }) => untilGone(api.delete('/v1/avatar_conversations/{id}', { path: { id } })),
    onSuccess: async (_nothing, { id }) => {
      await client.cancelQueries({ queryKey: keys.detail(id) })
      await Promise.all([
        // Only marked: the page that still shows it must not ask for it again.
        client.invalidateQueries({ queryKey: keys.detail(id), refetchType: 'none' }),
        client.invalidateQueries({ queryKey: keys.lists }),
        client.invalidateQueries({ queryKey: [...keys.every, 'infinite'] }),
      ])
    },
  })
}
