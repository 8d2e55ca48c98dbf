import { useQuery } from '@tanstack/react-query'
import { useRouterState, useSearch, type HistoryState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { conversationListQuery } from '~/data/conversations'
import { apiFilters, filtersHere, PAGE_SIZE } from '../conversations.queries'
import { listPart, type ConversationsSearch } from '../conversations.search'
import { useFoundRows } from '../list/useFoundRows'
import { useListedRows } from '../list/useListedRows'

export interface Neighbour {
  id: string
  /** The list's address, on the page that holds the neighbour. */
  search: ConversationsSearch
  state: HistoryState
}

/**
 * The conversations before and after one in the list that its address names, also over the edge of a page. While
 * something is filtered here, more is loaded until one fits.
 *
 * @returns `isKnown`: whether the conversation is in what is loaded of that list
 */
export function useNeighbours(id: string): { previous: Neighbour | undefined; next: Neighbour | undefined; isKnown: boolean } {
  const search = listPart(useSearch({ from: '/conversations/$conversationId' }))
  const before = useRouterState({ select: ({ location }) => location.state.cursorsBefore }) ?? []
  const listed = useListedRows(search)
  const { all: found, looked } = useFoundRows(search, id)
  const [all = [], nextCursor] = filtersHere(search) ? [found, null] : [listed.rows, listed.nextCursor]
  const at = all.findIndex((row) => row.id === id)
  const isKnown = at !== -1

  const isFirst = at === 0
  const isLast = isKnown && at === all.length - 1
  const earlierCursor = isFirst && search.cursor !== undefined ? before.at(-1) : undefined
  const earlier = useEdge(search, earlierCursor, earlierCursor !== undefined)
  const later = useEdge(search, nextCursor ?? undefined, isLast && nextCursor !== null)

  const loadsMore = isLast && looked?.hasMore === true && !looked.isLoading
  const loadMore = looked?.loadMore
  useEffect(() => {
    if (loadsMore) void loadMore?.()
    // Once per page loaded: `loadMore` is a new function each time.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [loadsMore, looked?.loaded])

  const here = (row: { id: string } | undefined): Neighbour | undefined => row && { id: row.id, search, state: { cursorsBefore: before } }
  const there = (row: { id: string } | undefined, cursor: string | undefined, cursors: string[]): Neighbour | undefined =>
    row && { id: row.id, search: { ...search, cursor: cursor || undefined }, state: { cursorsBefore: cursors } }
  return {
    isKnown,
    previous: isKnown ? (here(all[at - 1]) ?? there(earlier?.at(-1), earlierCursor, before.slice(0, -1))) : undefined,
    next: isKnown ? (here(all[at + 1]) ?? there(later?.[0], nextCursor ?? undefined, [...before, search.cursor ?? ''])) : undefined,
  }
}

/** The rows of the page beside; '' is the first page's cursor. */
function useEdge(search: ConversationsSearch, cursor: string | undefined, enabled: boolean) {
  const { data, isPlaceholderData } = useQuery({
    ...conversationListQuery({ limit: PAGE_SIZE, cursor: cursor || undefined, ...apiFilters(search) }),
    enabled,
    throwOnError: false,
  })
  return enabled && !isPlaceholderData ? data?.data : undefined
}
