import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { ConversationSummary } from '~/api/types'
import { conversationListQuery, conversationPagesQuery } from '~/data/conversations'
import { apiFilters, FILTERED_PAGE_SIZE, filtersHere, PAGE_SIZE } from '../conversations.queries'
import type { ConversationsSearch } from '../conversations.search'
import { isUnread, useRead } from '../read.store'
import { filterRows, foldAhead } from './filterRows'

/** What was looked through while something is filtered here. */
export interface Looked {
  /** Conversations loaded. */
  loaded: number
  matching: number
  /** The API has more. */
  hasMore: boolean
  isLoading: boolean
  /** Loads the next hundred. Resolves when they are there, or when that failed, to whether there is still more to load. */
  loadMore: () => Promise<boolean>
}

/**
 * The conversations that the address asks for. While only avatar and dates are asked for, this is one page of the API.
 * Whatever else is asked for is filtered here, over the pages loaded so far.
 *
 * @param kept id of one that stays though it was opened meanwhile: the one that is open
 * @returns `rows` of the page shown, `all` that fit and are loaded; both undefined until there are any
 */
export function useConversationRows(search: ConversationsSearch, kept?: string) {
  const here = filtersHere(search)
  const filters = apiFilters(search)
  // An error stands in the list's own place, so that the filters stay usable.
  const list = useQuery({ ...conversationListQuery({ limit: PAGE_SIZE, cursor: search.cursor, ...filters }), enabled: !here, throwOnError: false })
  const pages = useInfiniteQuery({ ...conversationPagesQuery({ limit: FILTERED_PAGE_SIZE, ...filters }), enabled: here, throwOnError: false })
  const read = useRead()
  const loaded = useMemo(() => (pages.data ? unique(pages.data.pages.flatMap(({ data }) => data)) : undefined), [pages.data])
  useEffect(() => (loaded ? foldAhead(loaded) : undefined), [loaded])
  const matching = useMemo(() => (here && loaded ? filterRows(loaded, search, (row) => row.id === kept || isUnread(read, row)) : undefined), [here, loaded, search, read, kept])

  if (!here) {
    const { data, error, refetch, isFetching, isPlaceholderData } = list
    return { rows: data?.data, all: data?.data, error, refetch, isFetching, busy: isPlaceholderData, nextCursor: data?.hasMore ? data.nextCursor : null, looked: undefined }
  }
  const start = ((search.page ?? 1) - 1) * PAGE_SIZE
  const looked: Looked | undefined = loaded && matching && {
    loaded: loaded.length,
    matching: matching.length,
    hasMore: pages.hasNextPage,
    isLoading: pages.isFetchingNextPage,
    loadMore: async () => {
      const { hasNextPage, isError } = await pages.fetchNextPage()
      return hasNextPage && !isError
    },
  }
  const { error, refetch, isFetching } = pages
  return { rows: matching?.slice(start, start + PAGE_SIZE), all: matching, error, refetch, isFetching, busy: false, nextCursor: null, looked }
}

/** A list that grows while it is read can repeat entries on the next page. */
function unique(rows: readonly ConversationSummary[]): ConversationSummary[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}
