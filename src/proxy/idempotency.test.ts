// @vitest-environment node
import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { create, gate, listen, newKey, pretend, sendRaw, serveProxy, until } from './testing'

const path = '/v1/image_to_video'

async function api() {
  let count = 0
  return pretend(() => Response.json({ id: `task-${(count += 1)}` }))
}

describe('exactly-once creates', () => {
  it('creates once for the same key, and gives the same answer again', async () => {
    const { origin: upstream, seen } = await api()
    const { origin } = await serveProxy(upstream)
    const key = newKey()
    const first = await fetch(origin + path, create(key))
    const second = await fetch(origin + path, create(key.toUpperCase()))
    expect(await first.json()).toEqual({ id: 'task-1' })
    expect(await second.json()).toEqual({ id: 'task-1' })
    expect(second.headers.get('idempotency-replayed')).toBe('true')
    expect(first.headers.get('idempotency-replayed')).toBeNull()
    expect(seen).toHaveLength(1)
    await fetch(origin + path, create(newKey()))
    expect(seen).toHaveLength(2)
  })

  it('joins a create that is under way', async () => {
    const { opened, open } = gate()
    const { origin: upstream, seen } = await pretend(() => opened.then(() => Response.json({ id: 'one' })))
    const { origin } = await serveProxy(upstream)
    const key = newKey()
    const both = [fetch(origin + path, create(key)), fetch(origin + path, create(key))]
    await until(() => seen.length === 1)
    expect((await fetch(`${origin}/proxy/requests/${key}`)).status).toBe(202)
    open()
    expect(await Promise.all(both.map(async (answer) => (await answer).json()))).toEqual([{ id: 'one' }, { id: 'one' }])
    expect(seen).toHaveLength(1)
  })

  it('finishes a create whose client went away, and keeps its answer', async () => {
    const { opened, open } = gate()
    const { origin: upstream, seen } = await pretend(() => opened.then(() => Response.json({ id: 'kept' })))
    const { origin } = await serveProxy(upstream)
    const key = newKey()
    const client = new AbortController()
    const gone = fetch(origin + path, { ...create(key), signal: client.signal }).catch(() => 'gone')
    await until(() => seen.length === 1)
    client.abort()
    expect(await gone).toBe('gone')
    const pending = await fetch(`${origin}/proxy/requests/${key}`)
    expect([pending.status, await pending.json()]).toEqual([202, { state: 'pending' }])
    open()
    await expect.poll(async () => (await fetch(`${origin}/proxy/requests/${key}`)).status).toBe(200)
    const done = await fetch(`${origin}/proxy/requests/${key}`)
    expect(await done.json()).toEqual({ state: 'done', status: 200, body: { id: 'kept' } })
  })

  it('refuses the same key with another body or path', async () => {
    const { origin: upstream, seen } = await api()
    const { origin } = await serveProxy(upstream)
    const key = newKey()
    await fetch(origin + path, create(key, { promptText: 'a' }))
    const other = await fetch(origin + path, create(key, { promptText: 'b' }))
    expect([other.status, await other.json()]).toEqual([422, expect.objectContaining({ code: 'proxy.idempotency_mismatch' })])
    expect((await fetch(`${origin}/v1/text_to_image`, create(key, { promptText: 'a' }))).status).toBe(422)
    expect(seen).toHaveLength(1)
  })

  it('refuses a create without a UUID as its key', async () => {
    const { origin: upstream, seen } = await api()
    const { origin } = await serveProxy(upstream)
    for (const key of ['', 'again']) {
      const answer = await fetch(origin + path, create(key))
      expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ code: 'proxy.idempotency_key_required' })])
    }
    expect(seen).toHaveLength(0)
  })

  it('remembers refusals as well, and never tries again by itself', async () => {
    const { origin: upstream, seen } = await pretend(() => Response.json({ error: 'overloaded' }, { status: 503 }))
    const { origin } = await serveProxy(upstream)
    const key = newKey()
    expect((await fetch(origin + path, create(key))).status).toBe(503)
    expect((await fetch(origin + path, create(key))).status).toBe(503)
    expect(seen).toHaveLength(1)
  })

  it('says that nobody knows when the connection broke, and does not send again', async () => {
    let count = 0
    const upstream = await listen((request) => {
      count += 1
      request.socket.destroy()
    })
    const { origin } = await serveProxy(upstream)
    const key = newKey()
    for (const _ of [1, 2]) {
      const answer = await fetch(origin + path, create(key))
      expect([answer.status, await answer.json()]).toEqual([502, expect.objectContaining({ code: 'proxy.outcome_unknown' })])
    }
    const look = await fetch(`${origin}/proxy/requests/${key}`)
    expect(await look.json()).toMatchObject({ state: 'unknown' })
    expect(count).toBe(1)
  })

  it('says so too when the API takes too long', async () => {
    const { origin: upstream, seen } = await pretend(() => new Promise<Response>(() => {}))
    const { origin } = await serveProxy(upstream, { limits: { upstreamMs: 50 } })
    const key = newKey()
    expect(await (await fetch(origin + path, create(key))).json()).toMatchObject({ code: 'proxy.outcome_unknown' })
    expect(seen).toHaveLength(1)
  })

  it('frees the key when the API was surely never reached', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    await new Promise((resolve) => server.close(resolve))
    const { origin } = await serveProxy(`http://127.0.0.1:${port}`)
    const key = newKey()
    expect(await (await fetch(origin + path, create(key))).json()).toMatchObject({ code: 'proxy.upstream_unreachable' })
    expect((await fetch(`${origin}/proxy/requests/${key}`)).status).toBe(404)
  })

  it('forgets after 24 hours', async () => {
    const { origin: upstream, seen } = await api()
    const { origin, clock } = await serveProxy(upstream)
    const key = newKey()
    await fetch(origin + path, create(key))
    clock.ms += 24 * 3_600_000 - 1
    await fetch(origin + path, create(key))
    expect(seen).toHaveLength(1)
    clock.ms += 1
    expect((await fetch(`${origin}/proxy/requests/${key}`)).status).toBe(404)
    await fetch(origin + path, create(key))
    expect(seen).toHaveLength(2)
  })

  it('forgets the oldest when full, never one that is under way', async () => {
    const { opened, open } = gate()
    const { origin: upstream, seen } = await pretend((_request, { body }) =>
      body.includes('slow') ? opened.then(() => Response.json({})) : Response.json({ id: 'x' }))
    const { origin } = await serveProxy(upstream, { limits: { creates: 2 } })
    const [slow, a, b] = [newKey(), newKey(), newKey()]
    const waiting = fetch(origin + path, create(slow, { promptText: 'slow' }))
    await until(() => seen.length === 1)
    for (const key of [a, b]) await fetch(origin + path, create(key))
    const statuses = [slow, a, b].map(async (key) => (await fetch(`${origin}/proxy/requests/${key}`)).status)
    expect(await Promise.all(statuses)).toEqual([202, 404, 200])
    open()
    await waiting
  })

  it('sends nothing on when the client went away before its request was whole', async () => {
    const { origin: upstream, seen } = await api()
    const { origin } = await serveProxy(upstream)
    const head = `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nIdempotency-Key: ${newKey()}\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{"half":`
    const { connect } = await import('node:net')
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(head, () => setTimeout(() => socket.destroy(), 20)))
      socket.on('close', () => resolve())
    })
    expect(await sendRaw(origin, 'GET /proxy/status HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')).toContain('"live"')
    expect(seen).toHaveLength(0)
  })
})
