import type { DocumentOrder, DocumentSort } from '~/api/types'

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
/** As long as the API's own cursors may be. */
const MAX_CURSOR = 1000

/** Reads the knowledge page's address. Never throws: what is wrong or too old falls back to its default, each by itself. */
export function parseKnowledgeSearch(raw: Record<string, unknown>): KnowledgeSearch {
  const search: KnowledgeSearch = {}
  const q = text(raw.q).slice(0, MAX_QUERY)
  if (q.trim() !== '') search.q = q
  if (raw.sort === 'updatedAt') search.sort = raw.sort
  if (raw.order === 'asc') search.order = raw.order
  const cursor = text(raw.cursor)
  if (cursor !== '' && cursor.length <= MAX_CURSOR) search.cursor = cursor
  const page = Number(text(raw.page))
  if (Number.isSafeInteger(page) && page > 1) search.page = page
  return search
}

/** The router reads `?q=42` as a number; a person who searches for 42 means the text. */
function text(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** Text and preview side by side when absent. */
export type EditorView = 'text' | 'preview'

/** What the address of a document's page holds. */
export interface DocumentSearch {
  view?: EditorView
}

/** Reads a document's address. */
export function parseDocumentSearch(raw: Record<string, unknown>): DocumentSearch {
  return raw.view === 'text' || raw.view === 'preview' ? { view: raw.view } : {}
}

/** What the address of the new document's page holds: `from` is where its text comes from, typing when absent. */
export interface NewDocumentSearch extends DocumentSearch {
  from?: 'files'
}

/** Reads the new document's address. */
export function parseNewDocumentSearch(raw: Record<string, unknown>): NewDocumentSearch {
  return { ...parseDocumentSearch(raw), ...(raw.from === 'files' && { from: raw.from }) }
}
