// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { operations } from '~/contract/operations'
import { create, newKey, pretend, secret, sendRaw, serveProxy, taskId } from './testing'

async function setUp(options: Parameters<typeof serveProxy>[1] = {}) {
  const { origin: upstream, seen } = await pretend(() => Response.json({ ok: true }))
  return { seen, ...(await serveProxy(upstream, options)) }
}

/** Sends a request line as it is. @returns the status */
async function raw(origin: string, line: string, headers: string[] = []): Promise<number> {
  const all = ['Connection: close', ...(headers.some((header) => /^host:/i.test(header)) ? [] : ['Host: 127.0.0.1:4173']), ...headers]
  const answer = await sendRaw(origin, `${line} HTTP/1.1\r\n${all.join('\r\n')}\r\n\r\n`)
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1])
}

describe('doors', () => {
  it.each([
    'GET /v2/tasks', 'GET /v1', 'GET /v1/', 'GET /v1/nothing', 'PUT /v1/avatars', 'DELETE /v1/avatars', 'HEAD /v1/avatars', 'OPTIONS /v1/avatars',
    'GET /v1/../x', 'GET /v1/avatars/../voices', 'GET /v1/./avatars', 'GET //v1/avatars', 'GET /v1//avatars', 'GET /v1/tasks/%2e%2e/x',
    'GET /v1/tasks/%2E%2E', 'GET /v1/tasks/a%2fb', 'GET /v1%2favatars', 'GET /v1/tasks/a%5cb', 'GET /v1/tasks/a\\b', 'GET /v1/tasks/..',
    'GET /v1/tasks/a%00', 'GET /v1/tasks/%252e%252e', 'GET /v1/tasks/a;b', 'GET /v1/tasks/a%20b', 'GET /v1/tasks/a@b', 'GET /v1/avatars/', 'GET /V1/avatars',
    'GET http://api.dev.runwayml.com/v1/avatars', 'GET http://127.0.0.1:4173/v1/avatars', 'POST /v1/realtime_sessions/a/b/consume',
    `GET /v1/realtime_sessions/${taskId}/consume`, `POST /v1/realtime_sessions/${taskId}/connect_backend`,
  ])('refuses %s without asking the API', async (line) => {
    const { origin, seen } = await setUp()
    expect(await raw(origin, line)).toBeGreaterThanOrEqual(400)
    expect(seen).toEqual([])
  })

  it.each([
    [['Host: evil.example']], [['Host: 127.0.0.1.evil.example']], [['Host: localhost.evil.example:80']], [['Host: 10.0.0.7:4173']],
    [['Origin: http://evil.example']], [['Origin: null']], [['Origin: http://127.0.0.1:9999']], [['Origin: http://127.0.0.1:4173.evil.example']],
    [['Sec-Fetch-Site: cross-site']], [['Sec-Fetch-Site: same-site']], [['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate']],
  ])('refuses a request with %s', async (headers) => {
    const { origin, seen } = await setUp()
    expect(await raw(origin, 'GET /v1/avatars', headers)).toBe(403)
    expect(seen).toEqual([])
  })

  it.each([
    [['Host: localhost']], [['Host: LOCALHOST:1']], [['Origin: http://127.0.0.1:4173']], [['Origin: https://127.0.0.1:4173']],
    [['Sec-Fetch-Site: same-origin']], [['Sec-Fetch-Site: none']],
  ])('lets in a request with %s', async (headers) => {
    const { origin, seen } = await setUp()
    expect(await raw(origin, 'GET /v1/avatars', headers)).toBe(200)
    expect(seen).toHaveLength(1)
  })

  it('lets links of other sites open a page, and nothing but a page', async () => {
    const { origin, app } = await setUp()
    app.get('*', (context) => context.html('<p>page'))
    const link = ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate']
    expect(await raw(origin, 'GET /avatars', link)).toBe(200)
    expect(await raw(origin, 'GET /avatars', link.slice(0, 1))).toBe(403)
    expect(await raw(origin, 'GET /proxy/status', link)).toBe(403)
    expect(await raw(origin, `GET /media/tasks/${taskId}/0`, link)).toBe(403)
  })

  it('lets every operation of the contract pass', async () => {
    const { origin, seen } = await setUp()
    for (const { method, path } of operations) {
      const init = method === 'POST' || method === 'PATCH' ? { ...create(newKey()), method } : { method }
      expect((await fetch(origin + path.replace('{id}', taskId), init)).status, `${method} ${path}`).toBe(200)
    }
    expect(seen).toHaveLength(operations.length)
    expect(seen.every(({ headers }) => headers.get('authorization') === `Bearer ${secret}`)).toBe(true)
    expect(seen.every(({ headers }) => headers.get('x-runway-version') === '2024-11-06')).toBe(true)
    const writes = seen.filter(({ method }) => method !== 'GET')
    expect(writes.every(({ headers }) => headers.get('content-type') === 'application/json')).toBe(true)
  })

  it('leaves the headers of the browser behind', async () => {
    const { origin, seen } = await setUp()
    const sent = ['authorization', 'cookie', 'origin', 'referer', 'user-agent', 'x-forwarded-for', 'x-runway-version', 'x-runway-on-behalf-of']
    const headers = Object.fromEntries(sent.map((name) => [name, 'from-the-browser']))
    await fetch(`${origin}/v1/avatars`, { headers: { ...headers, origin } })
    expect(JSON.stringify([...seen[0]!.headers])).not.toContain('from-the-browser')
  })

  it('hands back only the headers that a page needs', async () => {
    const { origin: upstream } = await pretend(() => Response.json({}, { status: 429, headers: { 'retry-after': '7', 'set-cookie': 'a=b', 'x-powered-by': 'y' } }))
    const { origin } = await serveProxy(upstream)
    const { headers } = await fetch(`${origin}/v1/avatars`)
    expect(headers.get('retry-after')).toBe('7')
    expect([headers.get('set-cookie'), headers.get('x-powered-by'), headers.get('cache-control')]).toEqual([null, null, 'no-store'])
  })

  it('follows no redirect with the key', async () => {
    const thief = await pretend(() => Response.json({}))
    const { origin: upstream } = await pretend(() => Response.redirect(`${thief.origin}/v1/avatars`, 307))
    const { origin } = await serveProxy(upstream)
    expect((await fetch(`${origin}/v1/avatars`)).status).toBe(502)
    expect(thief.seen).toEqual([])
  })

  it('takes JSON only, of bounded size, announced or not', async () => {
    const { origin, seen } = await setUp({ limits: { jsonBytes: 100 } })
    const form = { ...create(newKey()), headers: { 'content-type': 'text/plain', 'idempotency-key': newKey() } }
    expect((await fetch(`${origin}/v1/documents`, form)).status).toBe(415)
    expect((await fetch(`${origin}/v1/documents`, create(newKey(), 'x'.repeat(100)))).status).toBe(413)
    const chunked = `POST /v1/documents HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nIdempotency-Key: ${newKey()}\r\nTransfer-Encoding: chunked\r\n\r\n65\r\n${'x'.repeat(101)}\r\n0\r\n\r\n`
    expect(await sendRaw(origin, chunked)).toMatch(/^HTTP\/1\.1 413/)
    expect(seen).toEqual([])
  })

  it('joins a live call with the key of the session, and with no other', async () => {
    const { origin, seen } = await setUp()
    const join = (authorization?: string) =>
      fetch(`${origin}/v1/realtime_sessions/${taskId}/consume`, { method: 'POST', headers: authorization ? { authorization } : {} })
    expect((await join('Bearer stk_a.b-c_d')).status).toBe(200)
    expect(seen[0]!.headers.get('authorization')).toBe('Bearer stk_a.b-c_d')
    expect((await join()).status).toBe(401)
    expect((await join(`Bearer ${secret}`)).status).toBe(401)
    expect(seen).toHaveLength(1)
    await fetch(`${origin}/v1/avatars`, { headers: { authorization: 'Bearer stk_a.b-c_d' } })
    expect(seen[1]!.headers.get('authorization')).toBe(`Bearer ${secret}`)
  })

  it('asks for the password, if there is one', async () => {
    const { origin, seen } = await setUp({ password: 'correct: horsé' })
    const ask = (password?: string) =>
      fetch(`${origin}/v1/avatars`, { headers: password === undefined ? {} : { authorization: `Basic ${Buffer.from(`me:${password}`).toString('base64')}` } })
    const refused = await ask()
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, expect.stringContaining('Basic')])
    for (const wrong of ['', 'correct', 'correct: horse', 'correct: horsé ']) expect((await ask(wrong)).status).toBe(401)
    for (const value of ['Basic %%%', 'Basic a', 'Basic ', 'Bearer x', 'Bearer stk_x']) {
      expect((await fetch(`${origin}/v1/avatars`, { headers: { authorization: value } })).status).toBe(401)
    }
    expect(seen).toEqual([])
    expect((await ask('correct: horsé')).status).toBe(200)
    const join = { method: 'POST', headers: { authorization: 'Bearer stk_x' } }
    expect((await fetch(`${origin}/v1/realtime_sessions/${taskId}/consume`, join)).status).toBe(200)
  })

  it('sets a strict policy on pages and a stricter one on data, refusals included', async () => {
    const { origin, app } = await setUp()
    app.get('/page', (context) => context.html('<p>page'))
    app.get('/worker.js', (context) => context.body('', { headers: { 'content-type': 'text/javascript; charset=utf-8' } }))
    const policy = async (path: string, headers = {}) => (await fetch(origin + path, { headers })).headers.get('content-security-policy')
    const page = await policy('/page')
    expect(page).toContain("default-src 'none'")
    expect(page).toContain("frame-ancestors 'none'")
    expect(page).toContain('wss://*.livekit.cloud')
    expect(page).not.toMatch(/unsafe-|\s\*(?:;|$)/)
    expect(await policy('/proxy/status')).not.toContain('script-src')
    // A worker has the policy of its script: it may ask this origin and nothing else.
    expect(await policy('/worker.js')).toBe("default-src 'none'; connect-src 'self'; frame-ancestors 'none'")
    const refused = await fetch(`${origin}/v1/x`, { headers: { 'sec-fetch-site': 'cross-site' } })
    expect(refused.headers.get('x-content-type-options')).toBe('nosniff')
    expect(refused.headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })
})
