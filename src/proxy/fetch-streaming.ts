import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Fetch } from './types'

/** How much of a body passes between two collections of what it leaves behind, in bytes. */
const stride = 2 * 2 ** 20

const collectYoung = youngCollector()

/**
 * fetch for large streamed bodies, made to stay small in Node.
 * By itself, Node's fetch holds a copy of every streamed body until the answer is there, in case it has to send it
 * again; it makes none when there is no window that could be asked for a password and no redirect to follow. And the
 * chunks of a body are memory outside of V8's heap, of which V8 lets 30 to 60 MB pile up before it collects anything;
 * a collection of young objects now and then takes a millisecond and keeps the process small.
 */
export const fetchStreaming: Fetch = (request) => {
  if (!request.body) return fetch(request)
  let passed = 0
  const tidy = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      controller.enqueue(chunk)
      passed += chunk.byteLength
      if (passed < stride) return
      passed = 0
      collectYoung()
    },
  })
  const init: RequestInit & { duplex: 'half' } = { body: request.body.pipeThrough(tidy), duplex: 'half', window: null, redirect: 'error' }
  return fetch(request, init)
}

/** The only way to V8's collector that needs no flag on the command line. */
function youngCollector(): () => void {
  setFlagsFromString('--expose-gc')
  const collect: (options: { type: 'minor' }) => void = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  return () => collect({ type: 'minor' })
}
