import type { CallCredentials } from '~/data/realtimeSessions'

/**
 * Whether the call's room is the sandbox's, which has no media server: `.invalid` is a name that can never be reached,
 * so no real server is mistaken for it.
 */
export function isSimulated({ url }: CallCredentials): boolean {
  return /^wss:\/\/simulated-call\.[\w.-]*\.invalid(?:[:/]|$)/.test(url)
}
