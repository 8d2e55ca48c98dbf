import { ApiError, type ApiIssue, type Outcome } from './errors'

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
 *
 * @param writes whether the request could have changed something
 */
export function errorOf({ status, body, retryAfter }: ReadAnswer, writes: boolean): ApiError {
  const envelope = isObject(body) ? body : {}
  const code = text(envelope.code)
  return new ApiError(text(envelope.error) ?? text(envelope.message) ?? `The API answered with status ${status}.`, {
    status,
    code,
    outcome: outcomeOf(status, code, writes),
    issues: issuesOf(envelope.issues),
    docUrl: text(envelope.docUrl),
    retryAfter: secondsOf(retryAfter),
  })
}

function outcomeOf(status: number, code: string | undefined, writes: boolean): Outcome {
  if (code === 'proxy.outcome_unknown') return 'unknown'
  if (status < 500 || code === 'proxy.busy') return 'refused'
  // A gateway that gave up waiting does not know what became of the request behind it.
  if (writes && (status === 502 || status === 504)) return code === UNREACHED ? 'failed' : 'unknown'
  return 'failed'
}

/** The proxy answers a create with this only when nothing was sent; a create that broke has its own code. */
const UNREACHED = 'proxy.upstream_unreachable'

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

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
