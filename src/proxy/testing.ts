/** What the tests of this folder share: the proxy and a pretended API, both served over real loopback HTTP. */
import { randomUUID } from 'node:crypto'
import { createServer, type RequestListener } from 'node:http'
import { connect } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { onTestFinished } from 'vitest'
import { createProxy } from './app'
import { fetchStreaming } from './fetch-streaming'
import type { Fetch, ProxyOptions } from './types'

export const secret = `key_${'0123456789abcdef'.repeat(8)}`
export const taskId = '11111111-2222-4333-8444-555555555555'
export const newKey = () => randomUUID()

/** Serves until the test ends. @returns the origin, for example http://127.0.0.1:40123 */
export async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

export interface Seen {
  method: string
  path: string
  headers: Headers
  body: string
}

/** A pretended API or store that remembers what it was asked. */
export async function pretend(answer: (request: Request, seen: Seen) => Response | Promise<Response>) {
  const seen: Seen[] = []
  const fetch: Fetch = async (request) => {
    const { pathname, search } = new URL(request.url)
    const entry = { method: request.method, path: pathname + search, headers: request.headers, body: await request.text() }
    seen.push(entry)
    return answer(request, entry)
  }
  return { seen, origin: await listen(getRequestListener(fetch, { overrideGlobalObjects: false })) }
}

/** The proxy in front of `baseUrl`, with a clock that stands still until it is set. */
export async function serveProxy(baseUrl: string, options: Partial<ProxyOptions> = {}) {
  const clock = { ms: Date.UTC(2026, 0, 1) }
  const lines: string[] = []
  const app = createProxy({
    upstream: fetch, external: fetchStreaming, baseUrl, secret, mode: 'live', version: '0.0.0', pollSeconds: 5, loopbackMedia: true,
    allowedHosts: ['127.0.0.1', 'localhost'], now: () => clock.ms, log: (line) => lines.push(line), ...options,
  })
  const origin = await listen(getRequestListener(app.fetch, { overrideGlobalObjects: false }))
  return { app, origin, clock, lines }
}

/** A create as the browser sends it. */
export function create(key: string, body: unknown = { model: 'gen4_turbo' }): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify(body) }
}

/** Sends bytes as they are, for clients tidy up what they send. @returns everything that came back */
export function sendRaw(origin: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(text))
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk)).on('end', () => resolve(answer)).on('error', reject)
  })
}

/** Resolves when `condition` holds; fails the test when it does not within two seconds. */
export async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 5) {
    if (waited > 2000) throw new Error('Waited for two seconds in vain.')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** A promise with its resolver, for answers that are to come when the test says so. */
export function gate(): { opened: Promise<void>; open: () => void } {
  const listeners: (() => void)[] = []
  const opened = new Promise<void>((resolve) => listeners.push(resolve))
  return { opened, open: () => listeners.forEach((resolve) => resolve()) }
}
