import type { HonoRequest } from 'hono'

/** Joining a live call. It is not in the API document, and takes the session's own key instead of the API's. */
const consume = /^\/v1\/realtime_sessions\/[\w-]+\/consume$/

/** @returns true when the request wants to join a live call */
export function isConsume({ method, path }: HonoRequest): boolean {
  return method === 'POST' && consume.test(path)
}

/** @returns the Authorization value of a request that joins a live call with the session's key (`stk_` and a JWT) */
export function sessionKey(request: HonoRequest): string | undefined {
  const value = isConsume(request) ? request.header('authorization') : undefined
  return value && /^Bearer stk_[\w.~+/=-]+$/.test(value) ? value : undefined
}
