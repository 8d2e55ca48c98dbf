import { errorOf } from './answer'
import { ApiError } from './errors'

/** Text as JSON when it is, else the text itself. */
export function parseLeniently(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/**
 * GETs the proxy's own JSON, which the contract does not describe.
 * @param path at this origin
 * @throws ApiError; or the reason of `signal` when the caller aborted it
 */
export async function getJson(path: string, signal?: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(new URL(path, globalThis.location?.origin ?? 'http://localhost'), { signal })
    const body = parseLeniently(await response.text())
    if (response.ok && typeof body !== 'string') return body
    if (!response.ok) throw errorOf({ status: response.status, body, retryAfter: response.headers.get('retry-after') }, false)
  } catch (cause) {
    if (signal?.aborted) throw signal.reason
    if (cause instanceof ApiError) throw cause
    throw new ApiError('The connection failed.', { status: 0, code: 'client.network', outcome: 'failed', cause })
  }
  throw new ApiError('The answer could not be read.', { status: 200, code: 'client.bad_body', outcome: 'failed' })
}
