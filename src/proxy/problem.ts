/** What kind of trouble the proxy itself reports, as opposed to an error that the API answers with. */
export type ProblemCode = `proxy.${
  | 'bad_path' | 'body_incomplete' | 'busy' | 'content_type' | 'cross_site' | 'forbidden_host' | 'idempotency_key_required'
  | 'idempotency_mismatch' | 'internal' | 'length_required' | 'media_unavailable' | 'not_found' | 'outcome_unknown'
  | 'password_required' | 'session_key_required' | 'too_large' | 'too_small' | 'unknown_operation' | 'upload_failed'
  | 'upstream_redirect' | 'upstream_timeout' | 'upstream_unreachable'}`

/** An answer held in memory, so that it can be given more than once. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: string
}

/** @returns the answer `{ error, code }`, `error` being a sentence for people. */
export function problem(status: number, code: ProblemCode, error: string): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ error, code }) }
}

/** @returns a fresh Response of an answer that may already have been given to others. */
export function respond({ status, headers, body }: Answer): Response {
  return new Response(status === 204 || status === 304 ? null : body, { status, headers })
}

/** @returns {@link problem} as a Response. */
export function refuse(status: number, code: ProblemCode, error: string): Response {
  return respond(problem(status, code, error))
}
