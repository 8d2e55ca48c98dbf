import { cursorOf, dayOf, idOf, matchOf, oneOf, onOf, pageOf, present, wordsOf } from '~/lib/searchParams'

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

/** Reads the conversations page's address. Never throws: what is wrong or too old falls back to its default, each by itself. */
export function parseConversationsSearch(raw: Record<string, unknown>): ConversationsSearch {
  const days = { from: dayOf(raw.from), to: dayOf(raw.to) }
  return present({
    q: wordsOf(raw.q, MAX_QUERY),
    avatar: idOf(raw.avatar) ?? matchOf(raw.avatar, /^[a-z\d][a-z\d-]{0,63}$/),
    ...days,
    utc: (days.from ?? days.to) === undefined ? undefined : onOf(raw.utc),
    status: oneOf(raw.status, CONVERSATION_STATUSES),
    tools: oneOf(raw.tools, ['with', 'without']),
    unread: onOf(raw.unread),
    cursor: cursorOf(raw.cursor),
    page: pageOf(raw.page),
  })
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
  return present({ ...parseConversationsSearch(raw), find: wordsOf(raw.find, MAX_QUERY), view: oneOf(raw.view, ['tools']) })
}

/** The list's part of a conversation's address. */
export function listPart({ find: _find, view: _view, ...list }: ConversationSearch): ConversationsSearch {
  return list
}
