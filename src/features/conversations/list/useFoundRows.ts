import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { ConversationSummary } from '~/api/types'
import { conversationPagesQuery } from '~/data/conversations'
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
 * The conversations that the address asks for when it asks for more than avatar and dates: filtered here, over the pages
 * loaded so far. Asks for nothing while the API can filter by itself (see useListedRows).
 *
 * @param kept id of one that stays though it was opened meanwhile: the one that is open
 * @returns `rows` of the page shown, `all` that fit and are loaded; both undefined until there are any
 */
export function useFoundRows(search: ConversationsSearch, kept?: string) {
  const here = filtersHere(search)
  const pages = useInfiniteQuery({ ...conversationPagesQuery({ limit: FILTERED_PAGE_SIZE, ...apiFilters(search) }), enabled: here, throwOnError: false })
  const read = useRead()
  const loaded = useMemo(() => (here && pages.data ? unique(pages.data.pages.flatMap(({ data }) => data)) : undefined), [here, pages.data])
  useEffect(() => (loaded ? foldAhead(loaded) : undefined), [loaded])
  const all = useMemo(() => loaded && filterRows(loaded, search, (row) => row.id === kept || isUnread(read, row)), [loaded, search, read, kept])

  const start = ((search.page ?? 1) - 1) * PAGE_SIZE
  const looked: Looked | undefined = loaded && all && {
    loaded: loaded.length,
    matching: all.length,
    hasMore: pages.hasNextPage,
    isLoading: pages.isFetchingNextPage,
    loadMore: async () => {
      const { hasNextPage, isError } = await pages.fetchNextPage()
      return hasNextPage && !isError
    },
  }
  const { error, refetch, isFetching } = pages
  return { rows: all?.slice(start, start + PAGE_SIZE), all, error, refetch, isFetching, looked }
}

/** A list that grows while it is read can repeat entries on the next page. */
function unique(rows: readonly ConversationSummary[]): ConversationSummary[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}
