import { isObject } from '~/contract/json-schema'
import { addressOf } from './address'
import { errorOf } from './answer'
import { ApiError } from './errors'
import { parseLeniently } from './json'

/**
 * GETs an object of the proxy's own, which the contract does not describe.
 * @param path at this origin
 * @throws ApiError; or the reason of `signal` when the caller aborted it
 */
export async function getJson(path: string, signal?: AbortSignal): Promise<Record<string, unknown>> {
  const { response, text } = await read(path, signal)
  const body = parseLeniently(text)
  if (!response.ok) throw errorOf({ status: response.status, body, retryAfter: response.headers.get('retry-after') }, 'read')
  if (isObject(body)) return body
  throw new ApiError('The answer could not be read.', { status: 0, code: 'client.bad_body', outcome: 'failed' })
}

/** The proxy answers these from its own memory. */
const TIMEOUT_MS = 30_000

async function read(path: string, signal?: AbortSignal): Promise<{ response: Response; text: string }> {
  const clock = AbortSignal.timeout(TIMEOUT_MS)
  try {
    const response = await fetch(addressOf(path), { signal: signal ? AbortSignal.any([signal, clock]) : clock })
    return { response, text: await response.text() }
  } catch (cause) {
    if (signal?.aborted) throw signal.reason
    const code = clock.aborted ? 'client.timeout' : 'client.network'
    throw new ApiError('No answer came.', { status: 0, code, outcome: 'failed', cause })
  }
}
