import type { Context } from 'hono'
import type { Env } from './types'

/**
 * The bytes of a request, one chunk at a time and none read ahead. Under Node it reads the socket's own
 * stream: there Request.body takes everything that the client sends into memory, however slowly it is read.
 * @throws when the client goes away before the end
 */
export async function* chunks(context: Context<Env>): AsyncGenerator<Uint8Array> {
  const { incoming } = context.env ?? {}
  if (incoming) {
    yield* incoming
    return
  }
  const reader = context.req.raw.body?.getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true }
    if (done || !value) return
    yield value
  }
}

/**
 * The whole body of a request.
 * @param max in bytes
 * @returns undefined when it is larger than `max`
 * @throws when the client goes away before the end
 */
export async function readBody(context: Context<Env>, max: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(context.req.header('content-length') ?? 0) > max) return undefined
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of chunks(context)) {
    size += part.byteLength
    if (size > max) return undefined
    parts.push(part)
  }
  const body = new Uint8Array(size)
  let offset = 0
  for (const part of parts) {
    body.set(part, offset)
    offset += part.byteLength
  }
  return body
}

/** @returns a stream that asks `source` for its next chunk only when it is wanted. */
export function toStream(source: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await source.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await source.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}
