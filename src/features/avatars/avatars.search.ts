export const AVATAR_SORTS = ['newest', 'oldest', 'updated', 'name', 'name-desc'] as const
export type AvatarSort = (typeof AVATAR_SORTS)[number]

export const AVATAR_STATUSES = ['processing', 'ready', 'failed'] as const
export type AvatarStatusFilter = (typeof AVATAR_STATUSES)[number]

/** What the address of the avatars page holds. Absent members are defaults, so the plain page has a plain address. */
export interface AvatarsSearch {
  q?: string
  /** Newest first when absent, as the API lists them. */
  sort?: Exclude<AvatarSort, 'newest'>
  status?: AvatarStatusFilter
  /** Cursor of the API's page shown; the first page has none. Only while nothing is searched, sorted or filtered. */
  cursor?: string
  /** Page of what was found, from 2 on; 1 when absent. Only while something is searched, sorted or filtered. */
  page?: number
  /** The preset avatars instead of the own ones. */
  view?: 'presets'
}

/** A name longer than this cannot be, and the address stays short enough to be sent around. */
const MAX_QUERY = 200
/** As long as the API's own cursors may be. */
const MAX_CURSOR = 1000

/** Reads the avatars page's address. Never throws: what is wrong or too old falls back to its default, each by itself. */
export function parseAvatarsSearch(raw: Record<string, unknown>): AvatarsSearch {
  const search: AvatarsSearch = {}
  const q = text(raw.q).slice(0, MAX_QUERY)
  if (q.trim() !== '') search.q = q
  const sort = AVATAR_SORTS.find((known) => known === raw.sort)
  if (sort !== undefined && sort !== 'newest') search.sort = sort
  const status = AVATAR_STATUSES.find((known) => known === raw.status)
  if (status !== undefined) search.status = status
  const cursor = text(raw.cursor)
  if (cursor !== '' && cursor.length <= MAX_CURSOR) search.cursor = cursor
  const page = Number(text(raw.page))
  if (Number.isSafeInteger(page) && page > 1) search.page = page
  if (raw.view === 'presets') search.view = 'presets'
  return search
}

/** The router reads `?q=42` as a number; a person who searches for 42 means the text. */
function text(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** What the address of the new avatar's form holds: `from` is the avatar to start as a copy of. */
export interface NewAvatarSearch {
  from?: string
}

/** Reads the new avatar's address. Anything but an id is dropped. */
export function parseNewAvatarSearch(raw: Record<string, unknown>): NewAvatarSearch {
  return typeof raw.from === 'string' && /^[\da-f-]{36}$/i.test(raw.from) ? { from: raw.from } : {}
}
