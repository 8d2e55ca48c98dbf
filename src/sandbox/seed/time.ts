/** Milliseconds in a minute, an hour and a day. */
export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** A moment in milliseconds since the epoch as the API writes it: UTC ISO 8601. */
export function iso(time: number): string {
  return new Date(time).toISOString()
}

/** The UTC day of a moment, `YYYY-MM-DD`. */
export function dateOf(time: number): string {
  return iso(time).slice(0, 10)
}
