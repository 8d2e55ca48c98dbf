import { ApiError } from '~/api/errors'
import { newKey } from '~/lib/uuid'
import { isSame } from './json'

/**
 * Chooses the Idempotency-Key of each attempt to send a form. While it is unknown what became of a body, that very
 * body goes with the key it had: should it have arrived, nothing is created twice. Another body, and every attempt
 * after an answer, gets a fresh key, for the proxy would only repeat the old answer.
 */
export function createAttempts(makeKey: () => string = newKey) {
  let open: { key: string; body: unknown } | undefined
  return {
    keyFor(body: unknown): string {
      if (!open || !isSame(open.body, body)) open = { key: makeKey(), body }
      return open.key
    },
    /** To be called with what the attempt failed with, or nothing after success. */
    ended(error?: unknown): void {
      // Anything but an ApiError broke in between, where nobody can tell what was sent.
      const isKnown = error === undefined || (error instanceof ApiError && error.outcome !== 'unknown')
      if (isKnown) open = undefined
    },
    forget(): void {
      open = undefined
    },
  }
}
