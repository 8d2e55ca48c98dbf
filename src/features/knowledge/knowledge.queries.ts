import { documentListQuery } from '~/data/documents'
import type { KnowledgeSearch } from './knowledge.search'

/** Rows on a page of documents: enough to look over, few enough to draw at once. */
export const PAGE_SIZE = 50

/** The page of documents that an address asks for, as the API pages and sorts. For the loader and the list alike. */
export function documentsPageQuery({ sort, order, cursor }: KnowledgeSearch) {
  return documentListQuery({ limit: PAGE_SIZE, cursor, sort, order })
}
