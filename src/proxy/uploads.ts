import { Hono } from 'hono'
import { chunks, toStream } from './body'
import { member, parseJson } from './json'
import { refuse, respond } from './problem'
import { storeUrl } from './signed-url'
import type { Env, Settings } from './types'
import type { CallApi } from './upstream'

const minBytes = 512
const lifeMs = 24 * 60 * 60 * 1000

/**
 * Takes a file and streams it on into a bucket of the API, as the form that the bucket wants. A slot is used once:
 * what fails is not sent again from here, and the next try gets a slot of its own.
 */
export function uploads({ external, loopbackMedia, limits, now }: Settings, callApi: CallApi): Hono<Env> {
  return new Hono<Env>().post('/proxy/uploads', async (context) => {
    const { req } = context
    const filename = req.query('filename') ?? ''
    const length = req.header('content-length')
    // A worker is not told the length, and its browser holds the body outside of memory anyway.
    const whole = length === undefined && !context.env?.incoming ? await req.raw.blob() : undefined
    const size = whole?.size ?? Number(length)
    if (!Number.isSafeInteger(size)) return refuse(411, 'proxy.length_required', 'Send the Content-Length of the file.')
    if (size > limits.uploadBytes) return refuse(413, 'proxy.too_large', 'A file may have 200 MB at most.')
    if (size < minBytes) return refuse(400, 'proxy.too_small', 'A file must have 512 bytes at least.')

    // A slot that nobody knows of costs nothing, so a lost answer leaves nothing in doubt.
    const answer = await callApi({ method: 'POST', path: '/v1/uploads', isRead: true, body: JSON.stringify({ filename, type: 'ephemeral' }) })
    if (answer.status !== 200) return respond(answer)
    const slot = parseJson(answer.body)
    const url = storeUrl(member(slot, 'uploadUrl'), loopbackMedia)
    const fields = Object.entries(member(slot, 'fields') ?? {}).map(([name, value]) => [name, String(value)] as const)
    if (!url) return failed()

    const boundary = `greenroom-${crypto.randomUUID()}`
    const [head, tail] = frame(boundary, fields, filename, req.header('content-type'))
    const headers = {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': String(head.byteLength + size + tail.byteLength),
    }
    async function* parts() {
      yield head
      yield* chunks(context)
      yield tail
    }
    const body = whole ? new Blob([head, whole, tail]) : toStream(parts())
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, redirect: 'manual', duplex: 'half' }
    const response = await external(new Request(url, init)).catch(() => undefined)
    await response?.body?.cancel()
    if (!response?.ok) return failed()
    return context.json({ runwayUri: member(slot, 'runwayUri'), expiresAt: new Date(now() + lifeMs).toISOString() })
  })
}

const failed = () => refuse(502, 'proxy.upload_failed', 'The file did not reach the store of the API. Upload it again.')

const escaped = (name: string) => name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** What comes before and after the bytes of the file. The bucket ignores every field that comes after the file. */
function frame(boundary: string, fields: (readonly [string, string])[], filename: string, contentType = '') {
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(contentType) ? contentType : 'application/octet-stream'
  const lines = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"\r\n\r\n${value}\r\n`,
  )
  const file = `Content-Disposition: form-data; name="file"; filename="${escaped(filename)}"\r\nContent-Type: ${type}\r\n\r\n`
  const encoder = new TextEncoder()
  return [encoder.encode(`${lines.join('')}--${boundary}\r\n${file}`), encoder.encode(`\r\n--${boundary}--\r\n`)] as const
}
