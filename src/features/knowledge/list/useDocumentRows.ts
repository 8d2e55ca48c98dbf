import { queryOptions, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { allDocumentsQuery } from '~/data/documents'
import { useOpenedDocuments } from '~/data/openedDocuments'
import { documentsPageQuery, PAGE_SIZE } from '../knowledge.queries'
import type { KnowledgeSearch } from '../knowledge.search'
import type { Match } from './searchDocuments'

/** The search itself, whose code comes with the first one. */
const searchEngine = queryOptions({
  queryKey: ['code', 'searchDocuments'],
  queryFn: async () => (await import('./searchDocuments')).searchDocuments,
  staleTime: Infinity,
  throwOnError: false,
})

/**
 * The documents of the page that the address asks for. The API sorts and pages but does not search: a search reads the
 * whole list once, and looks into the names and the texts that were opened.
 */
export function useDocumentRows(search: KnowledgeSearch) {
  const isSearch = search.q !== undefined
  const opened = useOpenedDocuments()
  // An error stands in the list's own place, so that the search stays usable.
  const list = useQuery({ ...documentsPageQuery(search), enabled: !isSearch, throwOnError: false })
  const all = useQuery({ ...allDocumentsQuery(), enabled: isSearch, throwOnError: false })
  const { q, sort, order, page = 1 } = search
  const engine = useQuery({ ...searchEngine, enabled: isSearch })
  const words = useDeferredValue(q)
  const searched = engine.data
  const found = useMemo(() => (isSearch && all.data ? searched?.(all.data, opened, { q: words, sort, order }) : undefined), [isSearch, all.data, opened, words, sort, order, searched])

  if (!isSearch) {
    const { data, error, refetch, isFetching, isPlaceholderData } = list
    const rows: Match[] | undefined = data?.data.map((document) => ({ document }))
    return { rows, opened, error, refetch, isFetching, busy: isPlaceholderData, nextCursor: data?.hasMore ? data.nextCursor : null }
  }
  const start = (page - 1) * PAGE_SIZE
  const counts = found && all.data && { matching: found.length, total: all.data.length, unread: all.data.map(({ id }) => id).filter((id) => !opened.has(id)) }
  const { error, refetch, isFetching } = engine.error ? engine : all
  return { rows: found?.slice(start, start + PAGE_SIZE), opened, error, refetch, isFetching, busy: words !== q, nextCursor: null, found: counts }
}
