import type { Entry } from '~/data/ledgerEntry'

/**
 * Where the files of a run are.
 * - `device`: kept here
 * - `api`: at RunwayML, surely until `until`
 * - `fading`: at RunwayML perhaps; gone by `until` at the latest
 * - `expired`: not kept, and its time at RunwayML is over
 * - `deleted`: not kept, and deleted at RunwayML
 * - `none`: it made no files
 */
export type Availability =
  | { where: 'device' | 'expired' | 'deleted' | 'none' }
  | { where: 'api' | 'fading'; until: number }

const HOUR_MS = 60 * 60_000

/** RunwayML keeps outputs for 24 to 48 hours. */
const [SURELY_MS, AT_MOST_MS] = [24 * HOUR_MS, 48 * HOUR_MS]

/**
 * Where the files of a run are, as far as can be told without asking.
 * @param now milliseconds since 1970
 */
export function availabilityOf({ outputs, kept, ending, remoteDeletedAt, endedAt, createdAt }: Entry, now: number): Availability {
  if (outputs.length === 0) return { where: 'none' }
  if (kept.state === 'saved') return { where: 'device' }
  if (remoteDeletedAt !== null || ending === 'gone') return { where: 'deleted' }
  const made = Date.parse(endedAt ?? createdAt)
  if (now < made + SURELY_MS) return { where: 'api', until: made + SURELY_MS }
  if (now < made + AT_MOST_MS) return { where: 'fading', until: made + AT_MOST_MS }
  return { where: 'expired' }
}

/** Whether it is worth asking for the files without being told to. */
export function canShow({ where }: Availability): boolean {
  return where === 'device' || where === 'api' || where === 'fading'
}
