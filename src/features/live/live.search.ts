import { idOf, matchOf, onOf, otherThan, present } from '~/lib/searchParams'
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
  const avatar = idOf(raw.avatar)
  return present(avatar === undefined ? { preset: matchOf(raw.preset, /^[a-z][a-z-]{0,40}$/) } : { avatar })
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
  return present({ log: otherThan('all', raw.log, LOG_FILTERS), end: onOf(raw.end) })
}
