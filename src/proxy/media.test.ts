// @vitest-environment node
import { request as httpRequest } from 'node:http'
import { describe, expect, it } from 'vitest'
import { listen, pretend, secret, serveProxy, taskId, until } from './testing'

const bytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251))
const avatarId = '99999999-2222-4333-8444-555555555555'
const media = `/media/tasks/${taskId}/0`

type Store = (url: URL, headers: Headers) => Response | undefined

/** An API whose resources point to a store on this machine; the store understands ranges. */
async function setUp({ store, resource, options }: { store?: Store; resource?: (origin: string, count: number) => unknown; options?: object } = {}) {
  const files = await pretend(({ url, headers }) => {
    const special = store?.(new URL(url), headers)
    if (special) return special
    const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(headers.get('range') ?? '') ?? []
    const common = { 'content-type': 'video/mp4', 'accept-ranges': 'bytes', etag: '"v1"' }
    if (from === undefined) return new Response(bytes, { headers: { ...common, 'content-length': '1000' } })
    if (Number(from) >= 1000) return new Response('nothing there', { status: 416, headers: { ...common, 'content-range': 'bytes */1000' } })
    const end = to ? Number(to) : 999
    const headersOut = { ...common, 'content-range': `bytes ${from}-${end}/1000`, 'content-length': String(end - Number(from) + 1) }
    return new Response(bytes.subarray(Number(from), end + 1), { status: 206, headers: headersOut })
  })
  let count = 0
  const api = await pretend(() => {
    count += 1
    return Response.json(resource?.(files.origin, count) ?? { id: taskId, status: 'SUCCEEDED', output: [`${files.origin}/out/a.mp4?_jwt=a.e30.c&n=${count}`] })
  })
  return { files, api, ...(await serveProxy(api.origin, options)) }
}

describe('media by identity', () => {
  it('serves a file without its address reaching the page', async () => {
    const { origin, files, api } = await setUp()
    const answer = await fetch(origin + media)
    expect(answer.status).toBe(200)
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true)
    expect(answer.headers.get('content-type')).toBe('video/mp4')
    expect(answer.headers.get('content-disposition')).toContain('inline; filename="task-11111111-0.mp4"')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toMatch(/^private/)
    expect(JSON.stringify([...answer.headers])).not.toContain(files.origin)
    expect(api.seen[0]!.headers.get('authorization')).toBe(`Bearer ${secret}`)
    expect(files.seen[0]!.headers.get('authorization')).toBeNull()
  })

  it('answers a Range with 206, from the middle, with If-Range passed on', async () => {
    const { origin, files } = await setUp()
    const answer = await fetch(origin + media, { headers: { range: 'bytes=100-199', 'if-range': '"v1"' } })
    expect(answer.status).toBe(206)
    expect(answer.headers.get('content-range')).toBe('bytes 100-199/1000')
    expect(answer.headers.get('content-length')).toBe('100')
    expect(answer.headers.get('accept-ranges')).toBe('bytes')
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes.subarray(100, 200))).toBe(true)
    expect(files.seen[0]!.headers.get('if-range')).toBe('"v1"')
    const beyond = await fetch(origin + media, { headers: { range: 'bytes=1000-' } })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */1000'])
  })

  it('answers HEAD with the headers alone', async () => {
    const { origin, files } = await setUp()
    const answer = await fetch(origin + media, { method: 'HEAD' })
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([200, '1000', ''])
    expect(files.seen[0]!.method).toBe('GET')
  })

  it('answers 304 when the store does', async () => {
    const { origin } = await setUp({ store: (_url, headers) => (headers.get('if-none-match') === '"v1"' ? new Response(null, { status: 304 }) : undefined) })
    expect((await fetch(origin + media, { headers: { 'if-none-match': '"v1"' } })).status).toBe(304)
  })

  it('downloads under a good name', async () => {
    const { origin } = await setUp()
    const plain = await fetch(`${origin}${media}?download`)
    expect(plain.headers.get('content-disposition')).toContain('attachment; filename="task-11111111-0.mp4"')
    const named = await fetch(`${origin}${media}?download=${encodeURIComponent('Ä "x"/..\r\ny.mp4')}`)
    expect(named.headers.get('content-disposition')).toBe(`attachment; filename="_ _x__..__y.mp4"; filename*=UTF-8''%C3%84%20%22x%22_..__y.mp4`)
  })

  it('asks the API once for many ranges, until shortly before the address expires', async () => {
    const exp = Date.UTC(2026, 0, 1) / 1000 + 600
    const jwt = `h.${Buffer.from(JSON.stringify({ exp })).toString('base64url')}.s`
    const { origin, api, clock } = await setUp({ resource: (store) => ({ output: [`${store}/a.mp4?_jwt=${jwt}`] }) })
    const get = () => fetch(origin + media, { headers: { range: 'bytes=0-9' } }).then((answer) => answer.arrayBuffer())
    await Promise.all(Array.from({ length: 20 }, get))
    clock.ms += 539_000
    await get()
    expect(api.seen).toHaveLength(1)
    clock.ms += 2_000
    await get()
    expect(api.seen).toHaveLength(2)
  })

  it('keeps to the poll budget', async () => {
    const { origin, api } = await setUp()
    await fetch(`${origin}/v1/tasks/${taskId}`)
    for (const n of [0, 1, 2]) await fetch(`${origin}/media/tasks/${taskId}/${n}`)
    expect(api.seen).toHaveLength(1)
  })

  it('asks for a new address once when the store refuses the held one', async () => {
    let expired = false
    const { origin, api, files, clock } = await setUp({ store: (url) => (expired && url.searchParams.get('n') === '1' ? new Response('expired', { status: 403 }) : undefined) })
    expect((await fetch(origin + media)).status).toBe(200)
    expired = true
    clock.ms += 10_000
    expect((await fetch(origin + media)).status).toBe(200)
    expect([api.seen.length, files.seen.length]).toEqual([2, 3])
  })

  it('gives up when the new address is refused as well', async () => {
    const { origin, api, files } = await setUp({ store: () => new Response('<html>no', { status: 403 }), resource: (store, n) => ({ referenceImageUri: `${store}/a.png?n=${n}` }) })
    const answer = await fetch(`${origin}/media/avatars/${avatarId}/reference`)
    expect([answer.status, await answer.json()]).toEqual([502, expect.objectContaining({ code: 'proxy.media_unavailable' })])
    expect([api.seen.length, files.seen.length]).toEqual([2, 2])
  })

  it.each([
    [`/media/invocations/${taskId}/${avatarId}/1`, { output: { [avatarId]: ['x', '/b.png'] } }, '/v1/workflow_invocations/'],
    [`/media/conversations/${taskId}/recording`, { recordingUrl: '/r.mp4' }, '/v1/avatar_conversations/'],
    [`/media/voices/${taskId}/preview`, { previewUrl: '/p.mp3' }, '/v1/voices/'],
    [`/media/avatars/${taskId}/reference`, { referenceImageUri: '/r.png' }, '/v1/avatars/'],
    [`/media/avatars/${taskId}/processed`, { processedImageUri: '/p.png' }, '/v1/avatars/'],
  ])('finds %s', async (path, resource, apiPath) => {
    const { origin, api } = await setUp({ resource: (store) => JSON.parse(JSON.stringify(resource).replaceAll('"/', `"${store}/`)) })
    expect((await fetch(origin + path)).status).toBe(200)
    expect(api.seen[0]!.path).toBe(apiPath + taskId)
  })

  it.each([
    `/media/tasks/${taskId}/7`, `/media/tasks/${taskId}/-1`, `/media/tasks/${taskId}/00`, `/media/tasks/${taskId}/length`, '/media/tasks/x/0', '/media/x', '/media/',
    `/media/avatars/${taskId}/recording`, `/media/invocations/${taskId}/__proto__/0`, `/media/invocations/${taskId}/constructor/0`,
  ])('answers 404 for %s', async (path) => {
    const { origin, files } = await setUp()
    expect((await fetch(origin + path)).status).toBe(404)
    expect(files.seen).toEqual([])
  })

  it('passes on what the API says of a resource that is gone', async () => {
    const { origin: upstream } = await pretend(() => Response.json({ error: 'Could not find Task' }, { status: 404 }))
    const { origin } = await serveProxy(upstream)
    const answer = await fetch(origin + media)
    expect([answer.status, await answer.json()]).toEqual([404, { error: 'Could not find Task' }])
  })

  it('shows the new picture of an avatar after it was changed', async () => {
    const { origin, api } = await setUp({ resource: (store, n) => ({ referenceImageUri: `${store}/${n}.png` }) })
    const picture = `${origin}/media/avatars/${avatarId}/reference`
    await fetch(picture)
    await fetch(picture)
    expect(api.seen).toHaveLength(1)
    await fetch(`${origin}/v1/avatars/${avatarId}`, { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: '{}' })
    await fetch(picture)
    expect(api.seen).toHaveLength(3)
  })

  it.each([
    'http://169.254.169.254/latest', 'https://169.254.169.254/latest', 'https://[::1]/x', 'http://localhost/x', 'https://localhost/x', 'https://intranet/x',
    'file:///etc/passwd', 'data:text/html,x', 'javascript:alert(1)', 'http://example.com/x.png', 'https://user:pass@example.com/x', '/v1/avatars', '', 5,
  ])('never fetches %s, whatever the API says', async (address) => {
    const asked: string[] = []
    const external = async (request: Request) => {
      asked.push(request.url)
      return new Response('secret')
    }
    const { origin } = await setUp({ resource: () => ({ output: [address] }), options: { external, loopbackMedia: false } })
    expect((await fetch(origin + media)).status).toBe(502)
    expect(asked).toEqual([])
  })

  it('follows no redirect of the store', async () => {
    const { origin, files } = await setUp({ store: (url) => Response.redirect(`${url.origin}/elsewhere`, 302) })
    expect((await fetch(origin + media)).status).toBe(502)
    expect(files.seen.map(({ path }) => path.split('?')[0])).toEqual(['/out/a.mp4'])
  })

  it.each(['text/html', 'image/svg+xml', 'application/xhtml+xml', 'text/xml', 'application/pdf', 'image/png, text/html'])('never shows %s as a page', async (type) => {
    const { origin } = await setUp({ store: () => new Response('<script>', { headers: { 'content-type': type } }) })
    const { headers } = await fetch(origin + media)
    expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual(['application/octet-stream', expect.stringMatching(/^attachment/)])
  })

  it('recognises media that the store calls octet-stream', async () => {
    const { origin } = await setUp({ store: () => new Response(bytes, { headers: { 'content-type': 'binary/octet-stream' } }) })
    expect((await fetch(origin + media)).headers.get('content-type')).toBe('video/mp4')
  })

  it('stops fetching when the client goes away', async () => {
    const state = { isClosed: false }
    const store = await listen((request, response) => {
      response.writeHead(200, { 'content-type': 'video/mp4' })
      const writing = setInterval(() => response.write(Buffer.alloc(10_000)), 1)
      request.socket.on('close', () => {
        state.isClosed = true
        clearInterval(writing)
      })
    })
    const { origin } = await setUp({ resource: () => ({ output: [`${store}/endless.mp4`] }) })
    const client = httpRequest(origin + media, (response) => response.once('data', () => client.destroy()))
    client.on('error', () => {})
    client.end()
    await expect.poll(() => state.isClosed).toBe(true)
  })

  it('stops asking the store when the client goes away before the answer', async () => {
    const state = { isAsked: false, isClosed: false }
    const store = await listen((request) => {
      state.isAsked = true
      request.socket.on('close', () => (state.isClosed = true))
    })
    const { origin } = await setUp({ resource: () => ({ output: [`${store}/slow.mp4`] }) })
    const client = httpRequest(origin + media)
    client.on('error', () => {})
    client.end()
    await until(() => state.isAsked)
    client.destroy()
    await expect.poll(() => state.isClosed).toBe(true)
  })
})
