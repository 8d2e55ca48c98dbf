// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { pretend, secret, serveProxy, taskId } from './testing'

const path = `/sandbox/realtime_sessions/${taskId}/events`
const line = { type: 'transcript', role: 'user', text: 'Hello' }
const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }): RequestInit => ({ method: 'POST', headers, body })

async function setUp(options: Parameters<typeof serveProxy>[1] = {}) {
  const api = await pretend(() => new Response(null, { status: 204 }))
  return { seen: api.seen, ...(await serveProxy(api.origin, { mode: 'sandbox', ...options })) }
}

describe('events of simulated calls', () => {
  it('reach the sandbox with the account key, without what the browser sent beside them', async () => {
    const { origin, seen } = await setUp()
    const answer = await fetch(origin + path, post(JSON.stringify(line), { 'content-type': 'application/json', authorization: 'Bearer stk_x' }))
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([204, 'no-store'])
    expect(seen).toMatchObject([{ method: 'POST', path, body: JSON.stringify(line) }])
    expect(seen[0]?.headers.get('authorization')).toBe(`Bearer ${secret}`)
  })

  it('go nowhere when the API is the real one', async () => {
    const { origin, seen } = await setUp({ mode: 'live' })
    expect((await fetch(origin + path, post(JSON.stringify(line)))).status).toBe(404)
    expect(seen).toEqual([])
  })

  it.each([
    ['GET', path], ['DELETE', path], ['POST', '/sandbox/realtime_sessions'], ['POST', `/sandbox/realtime_sessions/${taskId}`],
    ['POST', `${path}/x`], ['POST', `/sandbox/tasks/${taskId}/events`], ['POST', `/sandbox/realtime_sessions/a%2e%2e/events`], ['POST', '/sandbox/realtime_sessions/a.b/events'],
  ])('%s %s is no way in', async (method, address) => {
    const { origin, seen } = await setUp()
    const init = method === 'POST' ? post('{}') : { method }
    expect((await fetch(origin + address, init)).status).toBeGreaterThanOrEqual(400)
    expect(seen).toEqual([])
  })

  it('are JSON of bounded size, from this origin, behind the password', async () => {
    const { origin, seen } = await setUp()
    expect((await fetch(origin + path, post('a=b', { 'content-type': 'text/plain' }))).status).toBe(415)
    expect((await fetch(origin + path, post(JSON.stringify('x'.repeat(300_000))))).status).toBe(413)
    expect((await fetch(origin + path, post('{}', { 'content-type': 'application/json', origin: 'http://evil.example' }))).status).toBe(403)
    const locked = await setUp({ password: 'horse' })
    expect((await fetch(locked.origin + path, post('{}', { 'content-type': 'application/json', authorization: 'Bearer stk_x' }))).status).toBe(401)
    expect([seen, locked.seen]).toEqual([[], []])
  })
})
