/** When the world stands still: a Tuesday in March, in milliseconds since 1970. */
export const STILL_FROM = Date.parse('2026-03-10T09:30:00Z')

/** What the page takes for now: after everything that places.ts makes has ended. */
export const STILL_AT = STILL_FROM + 10 * 60_000
