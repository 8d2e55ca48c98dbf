import { useQuery } from '@tanstack/react-query'
import { conversationListQuery } from '~/data/conversations'
import { apiFilters, filtersHere, PAGE_SIZE } from '../conversations.queries'
import type { ConversationsSearch } from '../conversations.search'

/** The page of the API that an address asks for while only avatar and dates are asked for; asks for nothing else (see useFoundRows). */
export function useListedRows(search: ConversationsSearch) {
  // An error stands in the list's own place, so that the filters stay usable.
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery({
    ...conversationListQuery({ limit: PAGE_SIZE, cursor: search.cursor, ...apiFilters(search) }),
    enabled: !filtersHere(search),
    throwOnError: false,
  })
  return { rows: data?.data, error, refetch, isFetching, busy: isPlaceholderData, nextCursor: data?.hasMore ? data.nextCursor : null }
}
