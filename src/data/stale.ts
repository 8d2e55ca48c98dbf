/** How long an answer counts as fresh, in milliseconds, and why. All in one place, so that they can be compared. */
const SECOND = 1_000
const MINUTE = 60 * SECOND

export const stale = {
  /** Long enough to walk between pages without asking again; other people work on the same things. */
  default: 30 * SECOND,
  /** The proxy says the same until it is restarted. */
  status: Infinity,
  /** Whatever spends credits here refreshes it; only spending elsewhere goes unseen for that long. */
  organization: MINUTE,
  /** Sums of whole days; only today's still grows. */
  usage: 5 * MINUTE,
  /** Published by hand in RunwayML's own app, a few times a day at most. */
  workflows: 5 * MINUTE,
  /** A version never changes: publishing again makes a new one with an id of its own. */
  workflowVersion: Infinity,
  /** An ended conversation stays as it is; it can only be deleted. */
  conversation: 5 * MINUTE,
  /** A task or invocation that has come to its end stays as it is. */
  finished: Infinity,
}

/** How long an answer that nobody looks at is kept, in milliseconds, where that is not react-query's five minutes. */
export const kept = {
  /** A working session with documents; some hundreds of kilobytes each at most. */
  documents: 60 * MINUTE,
}
