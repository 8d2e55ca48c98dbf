/** Time as the ledger sees it, so that tests can own it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: () => number
  /** Like setTimeout; the answer goes to `clear`. */
  after: (ms: number, run: () => void) => unknown
  clear: (timer: unknown) => void
  /** 0 ≤ x < 1, for jitter. */
  random: () => number
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => setTimeout(run, ms),
  // Only what `after` gave comes back.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
  random: () => Math.random(),
}

/** The moment as the ledger stores it: ISO 8601 in UTC, which sorts as text. */
export function utc(clock: Pick<Clock, 'now'>): string {
  return new Date(clock.now()).toISOString()
}

/** Resolves after `ms` of the clock. */
export function sleep(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => clock.after(ms, resolve))
}
