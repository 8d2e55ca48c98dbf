import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { upload } from './upload'

/** As much of XMLHttpRequest as upload() uses, driven by the test. */
class FakeRequest extends EventTarget {
  static last: FakeRequest
  readonly upload = new EventTarget()
  readonly headers: Record<string, string> = {}
  target = ''
  sent: unknown
  status = 0
  responseText = ''
  constructor() {
    super()
    FakeRequest.last = this
  }
  open(method: string, path: string) {
    this.target = `${method} ${path}`
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value
  }
  getResponseHeader() {
    return null
  }
  send(body: unknown) {
    this.sent = body
  }
  abort() {
    this.end('abort')
  }
  progress(loaded: number, total: number) {
    this.upload.dispatchEvent(Object.assign(new Event('progress'), { lengthComputable: true, loaded, total }))
  }
  end(type: 'load' | 'error' | 'abort', status = 0, responseText = '') {
    Object.assign(this, { status, responseText })
    this.dispatchEvent(new Event(type))
    this.dispatchEvent(new Event('loadend'))
  }
}

beforeEach(() => vi.stubGlobal('XMLHttpRequest', FakeRequest))
afterEach(() => vi.unstubAllGlobals())

const picture = new File(['bytes'], 'Ada & co.png', { type: 'image/png' })
const answer = JSON.stringify({ runwayUri: 'runway://1', expiresAt: '2026-03-10T00:00:00Z' })

test('the bytes go with their name and type, and progress is told as a share', async () => {
  const shares: number[] = []
  const result = upload(picture, { onProgress: (share) => shares.push(share) })
  const request = FakeRequest.last
  expect(request.target).toBe('POST /proxy/uploads?filename=Ada%20%26%20co.png')
  expect(request.headers['Content-Type']).toBe('image/png')
  expect(request.sent).toBe(picture)
  request.progress(1, 4)
  request.progress(4, 4)
  request.end('load', 200, answer)
  await expect(result).resolves.toEqual({ runwayUri: 'runway://1', expiresAt: '2026-03-10T00:00:00Z' })
  expect(shares).toEqual([0.25, 1, 1])
})

test('without an end of life in the answer it is a day from now', async () => {
  const result = upload(picture)
  FakeRequest.last.end('load', 200, '{"runwayUri":"runway://1"}')
  expect(Date.parse((await result).expiresAt) - Date.now()).toBeGreaterThan(23 * 60 * 60 * 1000)
})

test.each([
  ['too large', 413, '{"error":"At most 200 MB.","code":"proxy.too_large"}', { status: 413, code: 'proxy.too_large', outcome: 'refused' }],
  ['storage away', 502, '{"error":"x","code":"proxy.upload_failed"}', { code: 'proxy.upload_failed', outcome: 'failed' }],
  ['a page', 200, '<!doctype html>', { code: 'client.bad_body', outcome: 'failed' }],
])('%s', async (_name, status, body, expected) => {
  const result = upload(picture)
  FakeRequest.last.end('load', status, body)
  await expect(result).rejects.toMatchObject(expected)
})

test('a broken connection may be tried again freely', async () => {
  const result = upload(picture)
  FakeRequest.last.end('error')
  await expect(result).rejects.toMatchObject({ code: 'client.network', outcome: 'failed' })
})

test('an aborted upload rejects with the reason', async () => {
  const controller = new AbortController()
  const result = upload(picture, { signal: controller.signal })
  const reason = new Error('Another picture was chosen')
  controller.abort(reason)
  await expect(result).rejects.toBe(reason)
})
