// @vitest-environment node
import { fork } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { listen, pretend, secret, sendRaw, serveProxy } from './testing'

/** An API that gives slots in a bucket; the bucket keeps what it gets, as slowly as it is told to. */
async function setUp({ status = 204, pauseMs = 0 } = {}) {
  const got: { headers: Record<string, unknown>; body: Buffer }[] = []
  const bucket = await listen(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) {
      parts.push(Buffer.from(part))
      if (pauseMs && parts.length % 16 === 0) await sleep(pauseMs)
    }
    got.push({ headers: request.headers, body: Buffer.concat(parts) })
    response.writeHead(status).end('<Error>details of the bucket</Error>')
  })
  const api = await pretend(() => Response.json({ uploadUrl: `${bucket}/form`, fields: { key: 'k/1', policy: 'cG9saWN5' }, runwayUri: 'runway://1' }))
  return { api, got }
}

const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

const file = randomBytes(2000)
const send = (origin: string, body: BodyInit = file, name = 'a b.png') =>
  fetch(`${origin}/proxy/uploads?filename=${encodeURIComponent(name)}`, { method: 'POST', headers: { 'content-type': 'image/png' }, body })

describe('uploads', () => {
  it('streams the form on: fields first, file last, its length known, no key', async () => {
    const { api, got } = await setUp()
    const { origin } = await serveProxy(api.origin)
    const answer = await send(origin, file, 'é"\r\n.png')
    expect(await answer.json()).toEqual({ runwayUri: 'runway://1', expiresAt: '2026-01-02T00:00:00.000Z' })
    expect(JSON.parse(api.seen[0]!.body)).toEqual({ filename: 'é"\r\n.png', type: 'ephemeral' })
    const { headers, body } = got[0]!
    expect(headers['content-length']).toBe(String(body.byteLength))
    expect([headers['transfer-encoding'], headers.authorization, headers['x-runway-version']]).toEqual([undefined, undefined, undefined])
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': String(headers['content-type']) } }).formData()
    expect([...form.keys()]).toEqual(['key', 'policy', 'file'])
    expect(form.get('policy')).toBe('cG9saWN5')
    const part = form.get('file')
    if (!(part instanceof Blob)) throw new Error('The file is no file.')
    expect([part.type, Buffer.from(await part.arrayBuffer()).equals(file)]).toEqual(['image/png', true])
  })

  it('brings 64 MB through whole, past a slow bucket, and grows by less than 32 MB', async () => {
    const { api, got } = await setUp({ pauseMs: 5 })
    const child = fork(fileURLToPath(new URL('testing-child.ts', import.meta.url)), { execArgv: ['--import', 'tsx'], env: { ...process.env, BASE_URL: api.origin } })
    onTestFinished(() => void child.kill())
    const [port] = await once(child, 'message')
    const peak = async () => {
      child.send('peak')
      return Number((await once(child, 'message'))[0])
    }
    const origin = `http://127.0.0.1:${port}`
    // What the first requests compile and load is not the upload's.
    for (const _ of [1, 2]) expect((await send(origin, randomBytes(8 * 2 ** 20))).status).toBe(200)
    await peak()
    const before = await peak()
    const big = randomBytes(64 * 2 ** 20)
    expect((await send(origin, big)).status).toBe(200)
    const grown = (await peak()) - before
    const { body } = got[2]!
    const start = body.indexOf('\r\n\r\n', body.indexOf('name="file"')) + 4
    expect(sha(body.subarray(start, start + big.byteLength))).toBe(sha(big))
    console.warn(`64 MB upload: the proxy grew by ${(grown / 2 ** 20).toFixed(1)} MB`)
    expect(grown).toBeLessThan(32 * 2 ** 20)
  }, 30_000)

  it('refuses what is too small, too large or of unknown length, and asks for no slot', async () => {
    const { api } = await setUp()
    const { origin } = await serveProxy(api.origin, { limits: { uploadBytes: 4000 } })
    expect((await send(origin, file.subarray(0, 511))).status).toBe(400)
    expect((await send(origin, randomBytes(4001))).status).toBe(413)
    const chunked = 'POST /proxy/uploads?filename=a.png HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'
    expect(await sendRaw(origin, chunked)).toMatch(/^HTTP\/1\.1 411/)
    expect(api.seen).toEqual([])
  })

  it('passes on why the API gave no slot', async () => {
    const { origin: upstream } = await pretend(() => Response.json({ error: 'Unsupported file extension' }, { status: 400 }))
    const { origin } = await serveProxy(upstream)
    const answer = await send(origin)
    expect([answer.status, await answer.json()]).toEqual([400, { error: 'Unsupported file extension' }])
  })

  it('says that the upload failed when the bucket refuses, and sends nothing twice', async () => {
    const { api, got } = await setUp({ status: 403 })
    const { origin } = await serveProxy(api.origin)
    const answer = await send(origin)
    const text = await answer.text()
    expect([answer.status, JSON.parse(text)]).toEqual([502, expect.objectContaining({ code: 'proxy.upload_failed' })])
    expect(text).not.toContain('details')
    expect([api.seen.length, got.length]).toEqual([1, 1])
  })

  it('sends no file to an address that no bucket has', async () => {
    const { origin: upstream } = await pretend(() => Response.json({ uploadUrl: 'http://10.0.0.1/', fields: {}, runwayUri: 'runway://1' }))
    const asked: string[] = []
    const { origin } = await serveProxy(upstream, {
      external: async ({ url }) => {
        asked.push(url)
        return new Response(null, { status: 204 })
      },
    })
    expect((await send(origin)).status).toBe(502)
    expect(asked).toEqual([])
  })

  it('works in a worker, which is not told the length', async () => {
    const { api, got } = await setUp()
    const { app } = await serveProxy(api.origin)
    const request = new Request('http://localhost/proxy/uploads?filename=a.png', { method: 'POST', headers: { host: 'localhost' }, body: file })
    expect((await app.fetch(request)).status).toBe(200)
    expect(got[0]!.body.includes(file)).toBe(true)
    expect(JSON.stringify(got[0]!.headers)).not.toContain(secret)
  })
})
