/** One rule that the API found broken in a request. */
export interface ApiIssue {
  /** Where in the body; empty for the whole. */
  path: (string | number)[]
  message: string
  code?: string
}

/**
 * What is known about the effect of a request that brought no good answer.
 * - `refused`: definitely nothing happened
 * - `failed`: it was answered with an error, or was only a read
 * - `unknown`: it may have happened, for the connection broke before the answer came
 */
export type Outcome = 'refused' | 'failed' | 'unknown'

interface ApiErrorInit {
  /** HTTP status; 0 when there was no answer at all. */
  status: number
  outcome: Outcome
  code?: string
  issues?: ApiIssue[]
  docUrl?: string
  retryAfter?: number
  cause?: unknown
}

/**
 * The one error that src/api throws for what goes wrong on the way to the API and back. A request that the caller
 * aborted rejects with the signal's own reason instead.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly outcome: Outcome
  /** `proxy.*` from the proxy, `client.*` from here (network, timeout, bad_body), seldom one of the API's own. */
  readonly code: string | undefined
  readonly issues: readonly ApiIssue[]
  readonly docUrl: string | undefined
  /** Seconds to wait before asking again, when the answer said so. */
  readonly retryAfter: number | undefined

  constructor(message: string, { status, outcome, code, issues = [], docUrl, retryAfter, cause }: ApiErrorInit) {
    super(message, { cause })
    this.status = status
    this.outcome = outcome
    this.code = code
    this.issues = issues
    this.docUrl = docUrl
    this.retryAfter = retryAfter
  }
}

/** True for an answer that says the thing does not exist, or no longer. */
export function isNotFound(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 404 && error.code !== 'proxy.unknown_operation'
}
