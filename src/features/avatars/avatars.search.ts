import { cursorOf, idOf, oneOf, otherThan, pageOf, present, wordsOf } from '~/lib/searchParams'

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

/** Reads the avatars page's address. Never throws: what is wrong or too old falls back to its default, each by itself. */
export function parseAvatarsSearch(raw: Record<string, unknown>): AvatarsSearch {
  return present({
    q: wordsOf(raw.q, MAX_QUERY),
    sort: otherThan('newest', raw.sort, AVATAR_SORTS),
    status: oneOf(raw.status, AVATAR_STATUSES),
    cursor: cursorOf(raw.cursor),
    page: pageOf(raw.page),
    view: oneOf(raw.view, ['presets']),
  })
}

/** What the address of the new avatar's form holds: `from` is the avatar to start as a copy of. */
export interface NewAvatarSearch {
  from?: string
}

/** Reads the new avatar's address. Anything but an id is dropped. */
export function parseNewAvatarSearch(raw: Record<string, unknown>): NewAvatarSearch {
  return present({ from: idOf(raw.from) })
}
