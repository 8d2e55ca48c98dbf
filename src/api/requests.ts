import { errorOf } from './answer'
import { ApiError } from './errors'
import { send } from './send'

/**
 * What became of a create:
 * - `done`: the API answered; `result` is its JSON, or `error` what it refused with
 * - `pending`: it is still under way, ask again
 * - `unknown`: the connection to the API broke, and nobody knows
 * - `forgotten`: the proxy has no memory of it (never arrived, older than 24 h, or the proxy was restarted)
 */
export type Recovered =
  | { state: 'done'; result: unknown }
  | { state: 'done'; error: ApiError }
  | { state: 'pending' | 'unknown' | 'forgotten' }

/**
 * Asks the proxy what became of the create that was sent with this key, for a page that never got its answer.
 * @throws ApiError when the proxy cannot be asked
 */
export async function recover(key: string, { signal }: { signal?: AbortSignal } = {}): Promise<Recovered> {
  const answer: Record<string, unknown> = await send<Record<string, unknown>>('get', '/proxy/requests/{key}', 'read', { path: { key }, signal }).catch((error: unknown) => {
    if (error instanceof ApiError && error.code === 'proxy.not_found') return { state: 'forgotten' }
    throw error
  })
  const { state, status, body } = answer
  if (state === 'done' && typeof status === 'number') {
    return status < 400 ? { state, result: body } : { state, error: errorOf({ status, body }, 'create') }
  }
  if (state === 'pending' || state === 'unknown' || state === 'forgotten') return { state }
  throw new ApiError('The answer could not be read.', { status: 0, code: 'client.bad_body', outcome: 'failed' })
}
