import { isUuid } from '~/lib/ids'

/** `other` is whatever status newer versions of the API have. */
export const CONVERSATION_STATUSES = ['in_progress', 'ended', 'failed', 'other'] as const
type ConversationStatusFilter = (typeof CONVERSATION_STATUSES)[number]

/** What the address of the conversations page holds. Absent members are defaults, so the plain page has a plain address. */
export interface ConversationsSearch {
  /** Words of the name, the avatar's name or the id; looked for here. */
  q?: string
  /** Id of an own avatar, for which the API filters, or of a preset, for which it is done here. */
  avatar?: string
  /** Local days, YYYY-MM-DD, both included. The API filters. */
  from?: string
  to?: string
  /** The days are UTC, as the usage charts count them. Only with a day. */
  utc?: true
  /** Filtered here. */
  status?: ConversationStatusFilter
  /** Filtered here: whether the session was given tools. */
  tools?: 'with' | 'without'
  /** Filtered here: not opened on this device yet. */
  unread?: true
  /** Cursor of the API's page shown; the first page has none. Only while nothing is filtered here. */
  cursor?: string
  /** Page of what was found, from 2 on. Only while something is filtered here. */
  page?: number
}

const MAX_QUERY = 200
/** As long as the API's own cursors may be. */
const MAX_CURSOR = 1000

/** Reads the conversations page's address. Never throws: what is wrong or too old falls back to its default, each by itself. */
export function parseConversationsSearch(raw: Record<string, unknown>): ConversationsSearch {
  const search: ConversationsSearch = {}
  const q = text(raw.q).slice(0, MAX_QUERY)
  if (q.trim() !== '') search.q = q
  const avatar = text(raw.avatar)
  if (isUuid(avatar) || /^[a-z\d][a-z\d-]{0,63}$/.test(avatar)) search.avatar = avatar
  const from = dayOf(raw.from)
  const to = dayOf(raw.to)
  if (from) search.from = from
  if (to) search.to = to
  if ((from ?? to) && (raw.utc === true || raw.utc === 'true')) search.utc = true
  const status = CONVERSATION_STATUSES.find((known) => known === raw.status)
  if (status) search.status = status
  if (raw.tools === 'with' || raw.tools === 'without') search.tools = raw.tools
  if (raw.unread === true || raw.unread === 'true') search.unread = true
  const cursor = text(raw.cursor)
  if (cursor !== '' && cursor.length <= MAX_CURSOR) search.cursor = cursor
  const page = Number(text(raw.page))
  if (Number.isSafeInteger(page) && page > 1) search.page = page
  return search
}

/** What the address of one conversation holds: the list it was opened from, so that previous and next mean that list. */
export interface ConversationSearch extends ConversationsSearch {
  /** Looked for in the transcript. */
  find?: string
  /** Only the tools instead of the whole transcript. */
  view?: 'tools'
}

/** Reads one conversation's address; forgives as parseConversationsSearch does. */
export function parseConversationSearch(raw: Record<string, unknown>): ConversationSearch {
  const search: ConversationSearch = parseConversationsSearch(raw)
  const find = text(raw.find).slice(0, MAX_QUERY)
  if (find.trim() !== '') search.find = find
  if (raw.view === 'tools') search.view = 'tools'
  return search
}

/** The list's part of a conversation's address. */
export function listPart({ find: _find, view: _view, ...list }: ConversationSearch): ConversationsSearch {
  return list
}

/** The router reads `?q=42` as a number; a person who searches for 42 means the text. */
function text(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** A day that exists; 2026-02-30 would silently become another. */
function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined
  const at = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value) ? value : undefined
}
