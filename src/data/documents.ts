import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '~/api/client'
import type { DocumentOrder, DocumentSort, KnowledgeDocument } from '~/api/types'
import { LARGEST_PAGE, readAllPages } from './pages'
import { queryKeys } from './queryKeys'
import { kept } from './stale'

const keys = queryKeys.documents

interface DocumentListParams {
  /** Entries on a page, 1–100. */
  limit: number
  /** From the page before; absent on the first. It belongs to one sort and order. */
  cursor?: string
  sort?: DocumentSort
  order?: DocumentOrder
}

/** One page of the knowledge documents, without their content. Keeps its rows while the page turns. */
export function documentListQuery({ limit, cursor, sort, order }: DocumentListParams) {
  return queryOptions({
    queryKey: keys.list({ limit, cursor, sort, order }),
    queryFn: ({ signal }) => api.get('/v1/documents', { query: { limit, cursor, sort, order }, signal }),
    placeholderData: keepPreviousData,
  })
}

/** All knowledge documents without their content, for pickers and search. */
export function allDocumentsQuery() {
  return queryOptions({
    queryKey: keys.all,
    queryFn: ({ signal }) =>
      readAllPages((cursor) => api.get('/v1/documents', { query: { limit: LARGEST_PAGE, cursor }, signal })),
  })
}

/** One knowledge document with its content. */
export function documentQuery(id: string) {
  return queryOptions({
    queryKey: keys.detail(id),
    queryFn: ({ signal }) => readDocument(id, signal),
    // The list leaves out the text, so what was opened is all that can be searched and measured.
    gcTime: kept.documents,
  })
}

function readDocument(id: string, signal?: AbortSignal): Promise<KnowledgeDocument> {
  return api.get('/v1/documents/{id}', { path: { id }, signal })
}
