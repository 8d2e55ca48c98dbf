import { request as askByHttp, type IncomingMessage } from 'node:http'
import { request as askByHttps } from 'node:https'
import { collectEvery } from './collect-young'
import { defaultLimits, type Fetch } from './types'

const MiB = 2 ** 20
/** Neither a socket nor a message of its own reads ahead. */
const noReadAhead = { highWaterMark: 0 }

/** fetch for large bodies, either way, made to stay small in Node. Follows no redirect. */
export const fetchStreaming: Fetch = (request) => (request.body ? upload(request, request.body) : download(request))

/**
 * By itself, Node's fetch holds a copy of every streamed body until the answer is there, in case it has to send it
 * again; it makes none when there is no window that could be asked for a password and no redirect to follow.
 */
function upload(request: Request, body: ReadableStream<Uint8Array>): Promise<Response> {
  const passed = collectEvery(2 * MiB)
  const tidy = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      controller.enqueue(chunk)
      passed(chunk.byteLength)
    },
  })
  const init: RequestInit & { duplex: 'half' } = { body: body.pipeThrough(tidy), duplex: 'half', window: null, redirect: 'error' }
  return fetch(request, init)
}

/** Of all downloads together: there may be hundreds, and each collection looks at what all of them hold. */
const downloaded = collectEvery(16 * MiB)

/**
 * By itself, Node's fetch keeps up to four chunks of 64 KiB of a body that nobody reads on: one each in the socket,
 * in the message, in its own stream and in the reader's hands. This one takes the next when it is asked for it.
 *
 * @throws what the connection says when it breaks before the answer or says nothing for as long as the API may; a RangeError for a
 * status that no Response can have
 */
function download({ url, headers, signal }: Request): Promise<Response> {
  const ask = url.startsWith('https:') ? askByHttps : askByHttp
  return new Promise((resolve, reject) => {
    const sent = ask(url, { headers: Object.fromEntries(headers), signal, ...noReadAhead }, (answer) => {
      // From here on the reader may rest for as long as it likes.
      sent.setTimeout(0)
      try {
        resolve(responseOf(answer))
      } catch (error) {
        // Thrown here it would end the process.
        sent.destroy()
        reject(error)
      }
    })
    sent.setTimeout(defaultLimits.upstreamMs, () => sent.destroy(new Error('The store did not answer.')))
    sent.on('error', reject)
    sent.end()
  })
}

function responseOf(answer: IncomingMessage): Response {
  const { statusCode: status = 502, headersDistinct } = answer
  const headers = new Headers()
  for (const [name, values = []] of Object.entries(headersDistinct)) for (const value of values) headers.append(name, value)
  const isEmpty = status === 204 || status === 304
  if (isEmpty) answer.resume()
  return new Response(isEmpty ? null : decoded(read(answer), headers), { status, headers })
}

function read(answer: IncomingMessage): ReadableStream<Uint8Array<ArrayBuffer>> {
  // An answer forgets its socket when it ends.
  const { socket } = answer
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start(controller) {
        answer.on('data', (chunk: Uint8Array<ArrayBuffer>) => {
          // The message alone would take one more before it stops the socket.
          answer.pause()
          socket.pause()
          downloaded(chunk.byteLength)
          controller.enqueue(chunk)
        })
        answer.on('end', () => {
          // Kept for the next request, which must hear of its answer.
          socket.resume()
          controller.close()
        })
        // Also of a connection that is closed before all of the body has come.
        answer.on('error', (error) => controller.error(error))
        answer.pause()
        socket.pause()
      },
      pull() {
        answer.resume()
        socket.resume()
      },
      cancel() {
        answer.destroy()
      },
    },
    noReadAhead,
  )
}

/** As fetch does: what a store has packed although it was asked not to comes out unpacked. */
function decoded(body: ReadableStream<Uint8Array<ArrayBuffer>>, headers: Headers): ReadableStream<Uint8Array> {
  const encoding = headers.get('content-encoding')
  return encoding === 'gzip' || encoding === 'deflate' ? body.pipeThrough(new DecompressionStream(encoding)) : body
}
