// @vitest-environment node
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fetchStreaming } from './fetch-streaming'
import { listen, until } from './testing'

const get = (url: string, init?: RequestInit) => fetchStreaming(new Request(url, init))
const MiB = 2 ** 20

describe('fetchStreaming of a download', () => {
  it('gives status, headers and every byte in its place', async () => {
    const film = Buffer.from(Uint32Array.from({ length: MiB }, (_, n) => n).buffer)
    const origin = await listen((asked, answer) => answer.writeHead(206, { 'content-type': 'video/mp4', 'x-asked': asked.headers.range }).end(film))
    const answer = await get(origin, { headers: { range: 'bytes=0-' } })
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('x-asked')]).toEqual([206, 'video/mp4', 'bytes=0-'])
    expect(Buffer.compare(Buffer.from(await answer.arrayBuffer()), film)).toBe(0)
  })

  it('takes no more from the store than is read', async () => {
    let sent = 0
    const origin = await listen((_asked, answer) => {
      const more = () => {
        while (answer.write(Buffer.alloc(MiB))) sent += 1
        sent += 1
        answer.once('drain', more)
      }
      more()
    })
    const answer = await get(origin)
    const reader = answer.body?.getReader()
    const read = async (bytes: number) => {
      for (let got = 0; got < bytes; ) got += (await reader?.read())?.value?.byteLength ?? Infinity
    }
    const pause = () => new Promise((resolve) => setTimeout(resolve, 300))
    await read(1)
    // The systems' own buffers fill up, and that is all.
    await pause()
    const before = sent
    await pause()
    expect(sent).toBe(before)
    await read(before * MiB)
    expect(sent).toBeGreaterThan(before)
    await reader?.cancel()
  })

  it('ends the connection when the reader goes away', async () => {
    let isClosed = false
    const origin = await listen((_asked, answer) => {
      answer.on('close', () => (isClosed = true))
      answer.write('a')
    })
    await (await get(origin)).body?.cancel()
    await until(() => isClosed)
    expect(isClosed).toBe(true)
  })

  it('says that a body was cut short', async () => {
    const origin = await listen((_asked, answer) => {
      answer.writeHead(200, { 'content-length': 100 }).write('half of it')
      setTimeout(() => answer.destroy(), 50)
    })
    await expect((await get(origin)).text()).rejects.toThrow(/aborted|terminated/)
  })

  it('fails when nobody listens, and when the caller gives up before the answer', async () => {
    const origin = await listen(() => {})
    const caller = new AbortController()
    const answer = get(origin, { signal: caller.signal })
    caller.abort()
    await expect(answer).rejects.toThrow(/abort/i)
    await expect(get(await closed())).rejects.toThrow('ECONNREFUSED')
  })

  it('fails for a status that is none, and goes on', async () => {
    const origin = await listen(({ url, socket }, answer) => (url === '/odd' ? socket.end('HTTP/1.1 999 Odd\r\ncontent-length: 0\r\n\r\n') : answer.end('fine')))
    await expect(get(`${origin}/odd`)).rejects.toThrow(RangeError)
    expect(await (await get(origin)).text()).toBe('fine')
  })

  it('follows no redirect, and gives answers without a body', async () => {
    const origin = await listen((asked, answer) => answer.writeHead(asked.url === '/same' ? 304 : 302, { location: '/elsewhere' }).end())
    expect((await get(`${origin}/`)).status).toBe(302)
    const same = await get(`${origin}/same`)
    expect([same.status, same.body]).toEqual([304, null])
  })

  it('unpacks what came packed', async () => {
    const origin = await listen((_asked, answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a clip')))
    expect(await (await get(origin)).text()).toBe('a clip')
  })

  it('uses a connection again when a body was read to its end', async () => {
    const ports = new Set<number | undefined>()
    const listener: RequestListener = (asked, answer: ServerResponse) => {
      ports.add(asked.socket.remotePort)
      answer.end('x'.repeat(200_000))
    }
    const origin = await listen(listener)
    for (let n = 0; n < 5; n++) expect(await (await get(origin)).text()).toHaveLength(200_000)
    expect(ports.size).toBe(1)
  })
})

/** @returns an address at which nobody listens */
async function closed(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}
