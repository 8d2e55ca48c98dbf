import { formatInteger } from '~/lib/format'

/** What is used of a limit. */
export interface Gauge {
  used: number
  /** Null: there is no limit. Undefined: the API names none. */
  max: number | null | undefined
  /** "3 of 500", "3, unlimited". */
  words: string
  /** 0–1 and beyond; undefined when there is nothing to measure by. */
  share: number | undefined
}

/**
 * @param used undefined while it is not known yet
 * @param max as the API gives it: newer versions of it answer null where there is no limit, and leave out what they do not know
 */
export function gauge(used: number | undefined, max: number | null | undefined): Gauge {
  const said = used === undefined ? '…' : formatInteger(used)
  const known = used ?? 0
  if (max === null) return { used: known, max, words: `${said}, unlimited`, share: undefined }
  if (max === undefined) return { used: known, max, words: `${said}, limit not given`, share: undefined }
  return { used: known, max, words: `${said} of ${formatInteger(max)}`, share: max > 0 ? known / max : known > 0 ? 1 : 0 }
}

/** What is used of the API's answer for limits, with what newer versions of the API make of it: nulls, and models of their own. */
export interface OrganizationLimits {
  tier: { models: Readonly<Record<string, { maxConcurrentGenerations?: number | null; maxDailyGenerations?: number | null } | null | undefined>> }
  usage: { models: Readonly<Record<string, { dailyGenerations?: number | null } | null | undefined>> }
}
