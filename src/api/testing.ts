import { vi } from 'vitest'

export interface Seen {
  method: string
  /** With the query. */
  path: string
  headers: Headers
  body: unknown
}

type Answer = Response | (() => Response | Promise<Response>)

/** A JSON answer. */
export function json(body: unknown, init: { status?: number; headers?: Record<string, string> } = {}): Response {
  return Response.json(body, init)
}

/**
 * Puts a fetch in place of the real one that answers by `route`, and gives what it was asked. For tests only; nothing
 * leaves the process.
 */
export function fakeFetch(route: (request: Seen) => Answer): Seen[] {
  const seen: Seen[] = []
  vi.stubGlobal('fetch', async (input: Request | URL, init?: RequestInit) => {
    const request = input instanceof Request ? input : new Request(input, init)
    const { pathname, search } = new URL(request.url)
    const text = await request.text()
    const entry = { method: request.method, path: pathname + search, headers: request.headers, body: text ? (JSON.parse(text) as unknown) : undefined }
    seen.push(entry)
    request.signal.throwIfAborted()
    const answer = route(entry)
    return typeof answer === 'function' ? answer() : answer
  })
  return seen
}
