import { send } from './send'

/** What the proxy says of itself. */
export interface ProxyStatus {
  mode: 'live' | 'sandbox'
  version: string
  /** How often one task may be asked for: 5 with the real API, less in a fast sandbox. */
  pollSeconds: number
  /** Minutes by which this device's clock is behind the API's; negative when it is ahead. */
  minutesBehind: number
}

/** RunwayML asks not to be polled more often than this, in seconds. */
const POLL_SECONDS = 5

/**
 * GET /proxy/status. What an older or newer proxy leaves out is filled with the careful choice.
 * @throws ApiError
 */
export async function getStatus({ signal }: { signal?: AbortSignal } = {}): Promise<ProxyStatus> {
  const { mode, version, pollSeconds, now } = await send<Record<string, unknown>>('get', '/proxy/status', 'read', { signal })
  return {
    mode: mode === 'sandbox' ? 'sandbox' : 'live',
    version: typeof version === 'string' ? version : '',
    pollSeconds: typeof pollSeconds === 'number' && pollSeconds > 0 ? pollSeconds : POLL_SECONDS,
    minutesBehind: typeof now === 'string' ? Math.round((Date.parse(now) - Date.now()) / 60_000) || 0 : 0,
  }
}
