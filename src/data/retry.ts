import { ApiError } from '~/api/errors'

const MOST_RETRIES = 2

/** Longer than this nobody looks at a spinner; the error says when to come back instead. In seconds. */
const LONGEST_WAIT = 30

/**
 * Whether a read is worth another try: after a network failure, a 429 or a 5xx, which RunwayML's documentation lists
 * as worth retrying. Other 4xx would only say the same again, and what timed out has made the person wait enough.
 */
export function shouldRetry(failures: number, error: unknown): boolean {
  if (!(error instanceof ApiError) || failures >= MOST_RETRIES) return false
  if (error.code === 'client.timeout' || (error.retryAfter ?? 0) > LONGEST_WAIT) return false
  return error.status === 0 || error.status === 429 || error.status >= 500
}

/**
 * Milliseconds before the next try: what the answer asked for, else 0.5 s, 1 s … with up to half of it added at
 * random, so that many tabs do not come back at once.
 */
export function retryDelay(failures: number, error: unknown, random: () => number = Math.random): number {
  if (error instanceof ApiError && error.retryAfter !== undefined) return error.retryAfter * 1000
  return Math.min(500 * 2 ** failures, 8_000) * (1 + random() / 2)
}
