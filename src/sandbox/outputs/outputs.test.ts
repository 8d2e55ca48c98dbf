import { describe, expect, it } from 'vitest'
import { createTestClient, type TestClient } from '../testing/client'
import { newAvatar } from '../testing/cases'

/** A finished task's output addresses. */
async function outputs(client: TestClient, path: string, body: object): Promise<string[]> {
  const { body: { id } } = await client.call('POST', path, body)
  client.pass(200)
  return (await client.call('GET', `/v1/tasks/${id}`)).body.output
}

async function get(client: TestClient, address: string, init: RequestInit = {}) {
  const response = await client.sandbox.fetch(new Request(address, init))
  return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) }
}

const speech = { model: 'eleven_text_to_sound_v2', promptText: 'rain on a roof', duration: 3 }
const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))

const slot = async (client: TestClient, filename = 'face.png') => (await client.call('POST', '/v1/uploads', { filename, type: 'ephemeral' })).body
const form = (fields: Record<string, string>, size: number): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  data.append('file', new File([new Uint8Array(size).fill(7)], 'face.png', { type: 'image/png' }))
  return data
}
const send = (client: TestClient, address: string, body: BodyInit, headers = {}) => get(client, address, { method: 'POST', body, headers })

/** A form written by hand, so that its file may be large. */
function slowForm(fields: Record<string, string>, size: number): Blob {
  const parts = Object.entries(fields).map(([name, value]) => `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
  const head = `${parts.join('')}--edge\r\nContent-Disposition: form-data; name="file"; filename="clip.mp4"\r\nContent-Type: video/mp4\r\n\r\n`
  return new Blob([head, new Uint8Array(size), '\r\n--edge--\r\n'])
}

describe('outputs', () => {
  it('are as many pictures of the size as were asked for, and not the same', async () => {
    const client = createTestClient()
    const addresses = await outputs(client, '/v1/text_to_image', { model: 'gpt_image_2', promptText: 'a boat', ratio: '2048:880', outputCount: 3, quality: 'low' })
    expect(addresses).toHaveLength(3)
    const pictures = await Promise.all(addresses.map((address) => get(client, address)))
    for (const { status, headers, bytes } of pictures) {
      const view = new DataView(bytes.buffer)
      expect([status, headers.get('content-type'), view.getUint32(16), view.getUint32(20)]).toEqual([200, 'image/png', 2048, 880])
    }
    expect(new Set(pictures.map(({ bytes }) => bytes.join())).size).toBe(3)
  })

  it('are videos and sounds of the length asked for', async () => {
    const client = createTestClient()
    const [video = ''] = await outputs(client, '/v1/text_to_video', { model: 'gen4.5', promptText: 'a boat', ratio: '720:1280', duration: 2 })
    const mp4 = await get(client, video)
    expect([mp4.status, mp4.headers.get('content-type'), ascii(mp4.bytes, 4, 8)]).toEqual([200, 'video/mp4', 'ftyp'])
    const [sound = ''] = await outputs(client, '/v1/sound_effect', speech)
    const wav = await get(client, sound)
    expect([wav.status, wav.headers.get('content-type'), ascii(wav.bytes, 8, 12)]).toEqual([200, 'audio/wav', 'WAVE'])
    const bytesPerSecond = new DataView(wav.bytes.buffer).getUint32(28, true)
    expect((wav.bytes.length - 44) / bytesPerSecond).toBeCloseTo(3, 2)
  })

  it('answer ranges and HEAD', async () => {
    const client = createTestClient()
    const [address = ''] = await outputs(client, '/v1/sound_effect', speech)
    const whole = await get(client, address)
    const size = whole.bytes.length
    const range = (text: string) => get(client, address, { headers: { range: text } })
    const cases: [string, number, number][] = [['bytes=0-9', 0, 10], ['bytes=100-', 100, size], ['bytes=-7', size - 7, size], [`bytes=5-${size + 9}`, 5, size]]
    for (const [text, start, end] of cases) {
      const part = await range(text)
      expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes ${start}-${end - 1}/${size}`])
      expect(part.bytes).toEqual(whole.bytes.slice(start, end))
    }
    expect(await range(`bytes=${size}-`)).toMatchObject({ status: 416 })
    const head = await get(client, address, { method: 'HEAD' })
    expect([head.status, head.bytes.length, head.headers.get('content-length'), head.headers.get('etag')]).toEqual([200, 0, String(size), whole.headers.get('etag')])
  })

  it('are refused when the address expired or was changed, and a fresh one is to be had', async () => {
    const client = createTestClient()
    const { body: { id } } = await client.call('POST', '/v1/sound_effect', speech)
    client.pass(60)
    const address = async (): Promise<string> => (await client.call('GET', `/v1/tasks/${id}`)).body.output[0]
    const old = await address()
    expect(await get(client, old.replace('/0.wav', '/1.wav'))).toMatchObject({ status: 403 })
    expect(await get(client, old.split('?')[0] ?? '')).toMatchObject({ status: 403 })
    client.pass(23 * 3600)
    expect(await get(client, old)).toMatchObject({ status: 200 })
    client.pass(2 * 3600)
    expect(await get(client, old)).toMatchObject({ status: 403 })
    const fresh = await address()
    expect(await get(client, fresh)).toMatchObject({ status: 200 })
    await client.call('DELETE', `/v1/tasks/${id}`)
    expect(await get(client, fresh)).toMatchObject({ status: 404 })
  })
})

describe('uploads', () => {
  it('take one file, and its address works for a day', async () => {
    const client = createTestClient()
    const { uploadUrl, fields, runwayUri } = await slot(client)
    const avatar = () => client.call('POST', '/v1/avatars', { ...newAvatar, referenceImage: runwayUri })
    expect(await avatar()).toMatchObject({ status: 400, body: { issues: [{ path: ['referenceImage'] }] } })
    expect(await send(client, uploadUrl, form(fields, 3000))).toMatchObject({ status: 204 })
    expect(await send(client, uploadUrl, form(fields, 3000))).toMatchObject({ status: 403 })
    const { body } = await avatar()
    expect((await get(client, body.referenceImageUri)).bytes).toEqual(new Uint8Array(3000).fill(7))
    client.pass(86_400)
    expect(await avatar()).toMatchObject({ status: 400 })
  })

  it('refuse a wrong token, a wrong order, a file too small and what is no form', async () => {
    const client = createTestClient()
    const { uploadUrl, fields } = await slot(client)
    const late = new FormData()
    late.append('file', new File([new Uint8Array(600)], 'a.png'))
    late.append('token', fields.token)
    expect(await send(client, uploadUrl, form({ ...fields, token: 'x' }, 600))).toMatchObject({ status: 403 })
    expect(await send(client, uploadUrl, late)).toMatchObject({ status: 403 })
    expect(await send(client, uploadUrl, form(fields, 511))).toMatchObject({ status: 400 })
    expect(await send(client, uploadUrl, 'hello', { 'content-type': 'text/plain' })).toMatchObject({ status: 400 })
    expect(await send(client, uploadUrl.replace(/.$/u, 'x'), form(fields, 600))).toMatchObject({ status: 404 })
    expect(await send(client, uploadUrl, form(fields, 512))).toMatchObject({ status: 204 })
  })

  it('measure a large file without keeping it', async () => {
    const client = createTestClient()
    const { uploadUrl, fields, runwayUri } = await slot(client, 'clip.mp4')
    const size = 40 * 1024 * 1024
    expect(await send(client, uploadUrl, slowForm(fields, size), { 'content-type': 'multipart/form-data; boundary=edge' })).toMatchObject({ status: 204 })
    const [upload] = client.sandbox.world.uploads.values()
    expect(upload).toMatchObject({ size })
    expect(client.sandbox.world.files.get(`upload:${upload?.id}`)).toBeUndefined()
    expect(await client.call('POST', '/v1/video_to_video', { model: 'gen4_aleph', videoUri: runwayUri, promptText: 'snow' })).toMatchObject({ status: 200 })
  })
})
