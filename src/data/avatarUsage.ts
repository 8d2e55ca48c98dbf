import { queryOptions } from '@tanstack/react-query'
import { api } from '~/api/client'
import type { ConversationSummary } from '~/api/types'
import { addUtcDays } from '~/lib/dates'
import type { DaySpan } from '~/lib/utcRanges'
import { LARGEST_PAGE, readAllPages } from './pages'
import { queryKeys } from './queryKeys'
import { stale } from './stale'
import { joinAvatarUsage, usagePieces } from './usageRange'

/** Sessions and seconds spent in conversations, in sum and per UTC day, for any number of days: asked in pieces of 90. */
export function avatarUsageQuery({ first, last }: DaySpan) {
  return queryOptions({
    queryKey: queryKeys.avatarUsage.query({ first, last }),
    queryFn: async ({ signal }) =>
      joinAvatarUsage(
        await Promise.all(
          usagePieces({ first, last }).map(({ startDate, beforeDate }) =>
            api.get('/v1/avatar_usage', { query: { startDate: midnight(startDate), endDate: midnight(beforeDate) }, signal }),
          ),
        ),
      ),
    staleTime: stale.usage,
  })
}

/** Ten pages, which is ten requests one after the other: what a person may be made to wait for a count. */
const MOST_READ = 10 * LARGEST_PAGE

/** The newest conversations of a span, read for what the API's sums do not tell: which failed and which never ended. */
export interface SpanConversations {
  conversations: ConversationSummary[]
  /** False when there are more than were read. */
  isComplete: boolean
}

/** The conversations that were created in a span of UTC days, newest first, at most 1,000. */
export function spanConversationsQuery({ first, last }: DaySpan) {
  return queryOptions({
    queryKey: queryKeys.conversations.query({ first, last }),
    queryFn: async ({ signal }): Promise<SpanConversations> => {
      const range = { startDate: midnight(first), endDate: midnight(addUtcDays(last, 1) ?? last) }
      let read = 0
      let isComplete = true
      const conversations = await readAllPages(async (cursor) => {
        const page = await api.get('/v1/avatar_conversations', { query: { limit: LARGEST_PAGE, cursor, ...range }, signal })
        read += page.data.length
        isComplete = !page.hasMore
        return page.hasMore && read >= MOST_READ ? { ...page, hasMore: false } : page
      })
      return { conversations, isComplete }
    },
    staleTime: stale.usage,
  })
}

const midnight = (day: string): string => `${day}T00:00:00.000Z`
