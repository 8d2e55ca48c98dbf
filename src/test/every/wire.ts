/** The browser's side of the network, joined to a real proxy whose API fails as the test says. */
import { onTestFinished, vi } from 'vitest'
import { createProxy } from '~/proxy/app'
import type { Fetch } from '~/proxy/types'

/** Requests that the proxy works on, and those of them that wait for the API. */
const busy = { proxy: 0, api: 0 }

/**
 * Until the test ends, fetch and XMLHttpRequest lead to a proxy in front of `api`.
 * @param lost how many answers to creates get lost between proxy and page
 * @returns what reached the API, in order: "GET /v1/avatars"
 */
export function wireTo(api: Fetch, { lost = 0 } = {}): string[] {
  let left = lost
  Object.assign(busy, { proxy: 0, api: 0 })
  const reached: string[] = []
  const baseUrl = 'https://api.greenroom.invalid'
  const upstream: Fetch = async (request) => {
    reached.push(`${request.method} ${new URL(request.url).pathname}`)
    busy.api += 1
    return api(request).finally(() => (busy.api -= 1))
  }
  const proxy = createProxy({
    upstream, external: upstream, baseUrl, secret: 'key_test', mode: 'live', version: '0.0.0', pollSeconds: 0.01, allowedHosts: [window.location.hostname],
  })
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = input instanceof Request ? input : new Request(new URL(String(input), window.location.origin), init)
    busy.proxy += 1
    const answer = Promise.resolve(proxy.fetch(request)).finally(() => (busy.proxy -= 1))
    if (request.headers.has('idempotency-key') && left > 0) {
      left -= 1
      await answer
      throw new TypeError('Failed to fetch')
    }
    // The proxy goes on with a create whose page has gone away; the page must not wait for it.
    return Promise.race([answer, new Promise<never>((_resolve, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason))
    })])
  }
  vi.stubGlobal('fetch', fetch)
  vi.stubGlobal('XMLHttpRequest', uploadsBy(fetch))
  // Node's own does not move with a faked clock.
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(new DOMException('The operation timed out.', 'TimeoutError')), ms)
    return controller.signal
  })
  onTestFinished(() => {
    timeout.mockRestore()
    vi.unstubAllGlobals()
  })
  return reached
}

/** As much of XMLHttpRequest as uploads use. */
function uploadsBy(send: typeof fetch) {
  return class extends EventTarget {
    readonly upload = new EventTarget()
    status = 0
    responseText = ''
    #target = ''
    #headers = new Headers()
    #answered = new Headers()
    open(_method: string, path: string) {
      this.#target = path
    }
    setRequestHeader(name: string, value: string) {
      this.#headers.set(name, value)
    }
    getResponseHeader(name: string) {
      return this.#answered.get(name)
    }
    send(body: Blob) {
      void this.#exchange(body)
    }
    async #exchange(body: Blob) {
      const headers = { ...Object.fromEntries(this.#headers), 'content-length': String(body.size) }
      try {
        const response = await send(this.#target, { method: 'POST', headers, body: new Uint8Array(body.size) })
        Object.assign(this, { status: response.status, responseText: await response.text() })
        this.#answered = response.headers
        this.dispatchEvent(new Event('load'))
      } catch {
        this.dispatchEvent(new Event('error'))
      }
      this.dispatchEvent(new Event('loadend'))
    }
  }
}

/** Lets a faked clock run until `promise` is settled, with time for what really happens in between. */
export async function untilSettled<T>(promise: Promise<T>): Promise<{ value: T } | { error: unknown }> {
  const ends: ({ value: T } | { error: unknown })[] = []
  promise.then((value) => ends.push({ value }), (error: unknown) => ends.push({ error }))
  for (let step = 0; ends.length === 0 && step < 2_000; step += 1) {
    // What the proxy works on takes no time by the faked clock, but some turns of the real one.
    for (let turn = 0; ends.length === 0 && (turn < 8 || busy.proxy > busy.api); turn += 1) await new Promise((resolve) => setImmediate(resolve))
    if (ends.length === 0) await vi.advanceTimersByTimeAsync(500)
  }
  const [end] = ends
  if (!end) throw new Error('It did not end within a quarter of an hour.')
  return end
}
