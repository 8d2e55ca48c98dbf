import { LOG_FILTERS, type LogFilter } from './call/logFilters'

/** What the address of the start page holds: the avatar to talk to. */
export interface LiveSearch {
  /** Id of an own avatar. */
  avatar?: string
  /** Id of a preset avatar. */
  preset?: string
}

/** Reads the start page's address. Never throws: anything that cannot be an id is dropped. */
export function parseLiveSearch(raw: Record<string, unknown>): LiveSearch {
  if (typeof raw.avatar === 'string' && /^[\da-f-]{36}$/i.test(raw.avatar)) return { avatar: raw.avatar }
  if (typeof raw.preset === 'string' && /^[a-z][a-z-]{0,40}$/.test(raw.preset)) return { preset: raw.preset }
  return {}
}

/** What the address of a session holds. */
export interface SessionSearch {
  /** What the log shows; everything when absent. */
  log?: Exclude<LogFilter, 'all'>
  /** Go into the call only to hang up: for one that was left open. */
  end?: true
}

/** Reads a session's address. Never throws. */
export function parseSessionSearch(raw: Record<string, unknown>): SessionSearch {
  const search: SessionSearch = {}
  const log = LOG_FILTERS.find((filter) => filter === raw.log)
  if (log !== undefined && log !== 'all') search.log = log
  if (raw.end === true || raw.end === 'true' || raw.end === 1) search.end = true
  return search
}
