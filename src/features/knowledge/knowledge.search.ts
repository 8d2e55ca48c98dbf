import type { DocumentOrder, DocumentSort } from '~/api/types'
import { cursorOf, oneOf, pageOf, present, wordsOf } from '~/lib/searchParams'

/** What the address of the knowledge page holds. Absent members are defaults, so the plain page has a plain address. */
export interface KnowledgeSearch {
  q?: string
  /** By creation when absent, as the API lists them. */
  sort?: Exclude<DocumentSort, 'createdAt'>
  /** Newest first when absent. */
  order?: Exclude<DocumentOrder, 'desc'>
  /** Cursor of the API's page shown; the first page has none. It belongs to one sort and order. */
  cursor?: string
  /** Page of what was found, from 2 on; 1 when absent. Only while something is searched. */
  page?: number
}

/** A name is never longer than this. */
const MAX_QUERY = 255

/** Reads the knowledge page's address. Never throws: what is wrong or too old falls back to its default, each by itself. */
export function parseKnowledgeSearch(raw: Record<string, unknown>): KnowledgeSearch {
  return present({
    q: wordsOf(raw.q, MAX_QUERY),
    sort: oneOf(raw.sort, ['updatedAt']),
    order: oneOf(raw.order, ['asc']),
    cursor: cursorOf(raw.cursor),
    page: pageOf(raw.page),
  })
}

/** Text and preview side by side when absent. */
export type EditorView = 'text' | 'preview'

/** What the address of a document's page holds. */
export interface DocumentSearch {
  view?: EditorView
}

/** Reads a document's address. */
export function parseDocumentSearch(raw: Record<string, unknown>): DocumentSearch {
  return present({ view: oneOf(raw.view, ['text', 'preview']) })
}

/** What the address of the new document's page holds: `from` is where its text comes from, typing when absent. */
export interface NewDocumentSearch extends DocumentSearch {
  from?: 'files'
}

/** Reads the new document's address. */
export function parseNewDocumentSearch(raw: Record<string, unknown>): NewDocumentSearch {
  return present({ ...parseDocumentSearch(raw), from: oneOf(raw.from, ['files']) })
}
