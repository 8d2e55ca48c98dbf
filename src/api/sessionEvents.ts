import { addressOf } from './address'
import { errorOf } from './answer'
import { ApiError } from './errors'
import { parseLeniently } from './json'

/** What happens in a simulated call, told to the sandbox so that it becomes a conversation. */
export type SimulatedCallEvent =
  | { type: 'transcript'; role: 'user' | 'assistant'; text: string }
  | {
      type: 'tool_call'
      name: string
      arguments: Record<string, unknown>
      result?: Record<string, unknown> | string
      error?: string
      /** Milliseconds until the answer. */
      durationMs?: number
    }
  | { type: 'END_CALL' }

/**
 * Reports an event of a running simulated call. There is no such thing at the real API: there the media server hears.
 * @throws ApiError, 404 when no call is running (any more)
 */
export async function sendSessionEvent(id: string, event: SimulatedCallEvent): Promise<void> {
  const { response, text } = await post(addressOf('/sandbox/realtime_sessions/{id}/events', { id }), JSON.stringify(event))
  if (!response.ok) throw errorOf({ status: response.status, body: parseLeniently(text), retryAfter: response.headers.get('retry-after') }, 'change')
}

async function post(url: URL, body: string): Promise<{ response: Response; text: string }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    })
    return { response, text: await response.text() }
  } catch (cause) {
    throw new ApiError('The connection failed.', { status: 0, code: 'client.network', outcome: 'unknown', cause })
  }
}
