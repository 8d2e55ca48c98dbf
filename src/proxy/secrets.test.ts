// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { create, listen, newKey, pretend, secret, serveProxy, taskId } from './testing'

/** Everything that a client can see of an answer. */
async function visible(answer: Promise<Response>): Promise<string> {
  const { status, headers, ...response } = await answer.then(async (one) => ({ status: one.status, headers: [...one.headers], text: await one.text() }))
  return JSON.stringify({ status, headers, response })
}

const paths = [
  '/v1/avatars', `/v1/tasks/${taskId}`, `/media/tasks/${taskId}/0`, `/media/avatars/${taskId}/reference`, '/proxy/status', '/v1/nothing', '/nothing',
  `/proxy/requests/${newKey()}`, `/v1/avatars?cursor=${secret}`, `/${secret}`, `/v1/avatars/${secret}`,
]

describe('the key', () => {
  it('occurs in no response, header or log line, even when the API echoes it', async () => {
    const { origin: upstream, seen } = await pretend(({ headers }) => {
      const got = headers.get('authorization') ?? ''
      return Response.json({ error: `bad key ${got}`, key: got.slice(7) }, { status: 401, headers: { docs: got, 'retry-after': got, 'x-echo': got, 'set-cookie': got } })
    })
    const { origin, lines } = await serveProxy(upstream)
    const key = newKey()
    const answers = [
      ...paths.map((path) => visible(fetch(origin + path))),
      visible(fetch(`${origin}/v1/image_to_video?x=${secret}`, create(key))),
      visible(fetch(`${origin}/proxy/uploads?filename=a.png`, { method: 'POST', body: 'x'.repeat(600) })),
    ]
    const text = (await Promise.all(answers)).join('\n') + (await visible(fetch(`${origin}/proxy/requests/${key}`)))
    expect(text).toContain('bad key Bearer [secret]')
    expect(text).not.toContain(secret)
    expect(seen.length).toBeGreaterThan(3)
    expect(lines.length).toBeGreaterThanOrEqual(answers.length)
    expect(lines.join('\n')).not.toContain(secret)
  })

  it('occurs in nothing when the API breaks or the store does', async () => {
    const broken = await listen((request) => void request.socket.destroy())
    const { origin, lines } = await serveProxy(broken)
    const text = (await Promise.all([...paths.map((path) => visible(fetch(origin + path))), visible(fetch(`${origin}/v1/voices`, create(newKey())))])).join('\n')
    expect(text).toContain('proxy.outcome_unknown')
    expect(text + lines.join('\n')).not.toContain(secret)
  })

  it('occurs in nothing when the proxy itself fails', async () => {
    const { origin, lines } = await serveProxy('http://127.0.0.1:9', { upstream: (request) => Promise.reject(new Error(`${request.headers.get('authorization')}`)) })
    const text = await visible(fetch(`${origin}/v1/avatars`))
    expect(text + lines.join('\n')).not.toContain(secret)
  })

  it('leaves queries, headers and bodies out of the log', async () => {
    const { origin: upstream } = await pretend(() => Response.json({}))
    const { origin, lines } = await serveProxy(upstream)
    await fetch(`${origin}/v1/avatars?cursor=private-cursor`, { headers: { cookie: 'private-cookie', 'x-a': 'private-header' } })
    await fetch(`${origin}/v1/documents`, create(newKey(), { content: 'private-body' }))
    expect(lines).toEqual(['GET /v1/avatars 200 0 ms', 'POST /v1/documents 200 0 ms'])
  })
})
