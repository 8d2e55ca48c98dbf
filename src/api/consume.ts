import { isObject } from '~/contract/json-schema'
import { addressOf } from './address'
import { errorOf } from './answer'
import { ApiError } from './errors'
import { parseLeniently } from './json'

/** What a browser needs to join a call's room at LiveKit. */
export interface CallCredentials {
  /** `wss://…` */
  url: string
  token: string
  roomName: string
}

interface ConsumeInit {
  id: string
  /** `stk_…`, of a session that is READY. It stands in the place of the API key. */
  sessionKey: string
  signal?: AbortSignal
}

/**
 * Joins a live session. It works once per session and spends the credits that a call costs up front; the contract does
 * not know this operation. It is never repeated by itself: a session whose outcome is unknown is best replaced by a new one.
 *
 * @throws ApiError; or the reason of `signal` when the caller aborted it
 */
export async function consumeSession({ id, sessionKey, signal }: ConsumeInit): Promise<CallCredentials> {
  const { response, text } = await post(id, sessionKey, signal)
  const body = parseLeniently(text)
  if (!response.ok) throw errorOf({ status: response.status, body, retryAfter: response.headers.get('retry-after') }, 'create')
  if (isObject(body) && typeof body.url === 'string' && typeof body.token === 'string') {
    return { url: body.url, token: body.token, roomName: typeof body.roomName === 'string' ? body.roomName : '' }
  }
  throw new ApiError('The answer could not be read.', { status: 0, code: 'client.bad_body', outcome: 'unknown' })
}

async function post(id: string, sessionKey: string, signal?: AbortSignal): Promise<{ response: Response; text: string }> {
  try {
    const response = await fetch(addressOf('/v1/realtime_sessions/{id}/consume', { id }), {
      method: 'POST',
      // The API wants the type even though there is no body.
      headers: { Authorization: `Bearer ${sessionKey}`, 'Content-Type': 'application/json' },
      signal,
    })
    return { response, text: await response.text() }
  } catch (cause) {
    if (signal?.aborted) throw signal.reason
    throw new ApiError('The connection failed.', { status: 0, code: 'client.network', outcome: 'unknown', cause })
  }
}
