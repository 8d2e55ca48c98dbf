import { isObject } from '~/contract/json-schema'
import { ApiError, type ApiIssue, type Outcome } from './errors'

/** What a request may have done: nothing, brought something into being, or changed or deleted what was there. */
export type Effect = 'read' | 'create' | 'change'

/** What is needed of a Response once its body is read; also how the proxy remembers one. */
export interface ReadAnswer {
  status: number
  /** Parsed JSON, or the text when it is none. */
  body: unknown
  /** The Retry-After header. */
  retryAfter?: string | null
}

/**
 * The error behind an answer that is not 2xx. Takes any body: the API's `{ error, issues?, docUrl? }` with whatever
 * else is in it, the proxy's `{ error, code }`, a gateway's HTML, nothing.
 */
export function errorOf({ status, body, retryAfter }: ReadAnswer, effect: Effect): ApiError {
  const envelope = isObject(body) ? body : {}
  const code = text(envelope.code)
  return new ApiError(text(envelope.error) ?? text(envelope.message) ?? `The API answered with status ${status}.`, {
    status,
    code,
    outcome: outcomeOf(status, code, effect),
    issues: issuesOf(envelope.issues),
    docUrl: text(envelope.docUrl),
    retryAfter: secondsOf(retryAfter),
  })
}

function outcomeOf(status: number, code: string | undefined, effect: Effect): Outcome {
  if (status < 500 || code === 'proxy.busy') return 'refused'
  if (code === 'proxy.outcome_unknown') return 'unknown'
  // To a create the proxy gives this answer only when nothing was sent.
  if (code === 'proxy.upstream_unreachable' && effect === 'create') return 'refused'
  // A gateway that gave up waiting does not know what became of the request behind it.
  return effect !== 'read' && (status === 502 || status === 504) ? 'unknown' : 'failed'
}

/** Issues as the API sends them, each with whatever keys; what is no issue is left out. */
function issuesOf(value: unknown): ApiIssue[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((issue: unknown) => {
    if (!isObject(issue)) return []
    const path = Array.isArray(issue.path) ? issue.path.filter((key) => typeof key === 'string' || typeof key === 'number') : []
    return [{ path, message: text(issue.message) ?? 'Not accepted.', code: text(issue.code) }]
  })
}

/** Retry-After is a number of seconds or an HTTP date. */
function secondsOf(header: string | null | undefined): number | undefined {
  if (!header) return undefined
  const seconds = /^\d+(?:\.\d+)?$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
