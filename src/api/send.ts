import { isObject } from '~/contract/json-schema'
import { addressOf } from './address'
import { errorOf, type Effect } from './answer'
import type { Common, Creating, Verb } from './client-types'
import { ApiError } from './errors'
import { parseLeniently } from './json'

export interface AnyInit extends Common, Partial<Creating> {
  path?: object
  query?: object
  body?: unknown
}

/** Reads answer in seconds; a person who waits longer should be told. */
const READ_MS = 30_000

/** Above the 120 s that the proxy waits for the API: its answer, which knows what happened, should come first. */
const WRITE_MS = 150_000

/**
 * Sends one request to `template`, a path of the contract or of the proxy's own, and reads the answer to its end. The overload is the one place
 * where what came over the wire is believed to be what the contract says.
 *
 * @throws ApiError; TypeError for a create without a key; the reason of `signal` when the caller aborted it
 */
export async function send<T>(method: Verb, template: string, effect: Effect, init?: AnyInit): Promise<T>
export async function send(method: Verb, template: string, effect: Effect, init: AnyInit = {}): Promise<unknown> {
  const { path, query, body = method === 'post' ? {} : undefined, key, signal, timeout = effect === 'read' ? READ_MS : WRITE_MS } = init
  if (effect === 'create' && !key) throw new TypeError(`POST ${template} creates: give it a key`)
  const clock = AbortSignal.timeout(timeout)
  const request = new Request(addressOf(template, path, query), {
    // fetch puts some methods into capitals by itself, and PATCH not.
    method: method.toUpperCase(),
    headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...(key && { 'Idempotency-Key': key }) },
    body: JSON.stringify(body),
    signal: signal ? AbortSignal.any([signal, clock]) : clock,
  })
  const { response, text } = await exchange(request).catch((cause: unknown) => {
    if (signal?.aborted) throw signal.reason
    throw lost(cause, clock.aborted, effect)
  })
  const answer = parseLeniently(text)
  if (!response.ok) throw errorOf({ status: response.status, body: answer, retryAfter: response.headers.get('retry-after') }, effect)
  if (response.status === 204) return undefined
  if (!isObject(answer)) throw lost(new SyntaxError('Not a JSON object'), false, effect)
  return answer
}

async function exchange(request: Request): Promise<{ response: Response; text: string }> {
  const response = await fetch(request)
  return { response, text: await response.text() }
}

/** No answer, or one that could not be read to its end. Whether the request arrived is then anybody's guess. */
function lost(cause: unknown, timedOut: boolean, effect: Effect): ApiError {
  const outcome = effect === 'read' ? 'failed' : 'unknown'
  if (timedOut) return new ApiError('No answer came in time.', { status: 0, code: 'client.timeout', outcome, cause })
  if (cause instanceof SyntaxError) {
    return new ApiError('The answer could not be read.', { status: 0, code: 'client.bad_body', outcome, cause })
  }
  return new ApiError('The connection failed.', { status: 0, code: 'client.network', outcome, cause })
}
