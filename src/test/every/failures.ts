/** What the API, or the way to it, can do instead of answering well. */
import type { Outcome } from '~/api/errors'

export interface Failure {
  name: string
  /** In the place of the API's answer. Rejects as fetch does when the connection breaks. */
  answer: (request: Request) => Response | Promise<Response>
  /** What the page knows of the effect afterwards; `done` when the answer was only late. */
  read: Outcome
  create: Outcome | 'done'
  change: Outcome | 'done'
  /** How often a read is sent in all before the person is told. */
  reads: 1 | 3
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}) => () => Response.json(body, { status, headers })
const refused = { read: 'refused', create: 'refused', change: 'refused', reads: 1 } as const
const failed = { read: 'failed', create: 'failed', change: 'failed', reads: 3 } as const
/** Nobody knows what became of a change, and reading again is free. */
const broken = { read: 'failed', create: 'unknown', change: 'unknown', reads: 3 } as const

/** Longer than a person is made to wait for a read, and shorter than a create may take. */
const SILENCE_MS = 31_000

export const failures: readonly Failure[] = [
  {
    name: '400 with issues',
    answer: json(400, {
      error: 'Validation of body failed',
      issues: [{ code: 'too_big', path: ['name'], message: 'Too long', maximum: 50 }, { path: ['nobody', 0, 'knows'], message: 'Not like this' }],
      docUrl: 'https://docs.dev.runwayml.com/api',
    }),
    ...refused,
  },
  { name: '401', answer: json(401, { error: 'The API key is not valid.' }), ...refused },
  { name: '403', answer: json(403, { error: 'This organization may not use the model' }), ...refused },
  { name: '404', answer: json(404, { error: 'Could not find it' }), ...refused },
  { name: '409', answer: json(409, { error: 'It is still processing' }), ...refused },
  { name: '413', answer: () => new Response('<html>Request Entity Too Large</html>', { status: 413, headers: { 'content-type': 'text/html' } }), ...refused },
  { name: '429', answer: json(429, { error: 'Too many requests' }, { 'retry-after': '2' }), ...refused, reads: 3 },
  { name: '500', answer: json(500, { error: 'Internal server error' }), ...failed },
  { name: '502 with HTML', answer: () => new Response('<html><h1>502 Bad Gateway</h1></html>', { status: 502, headers: { 'content-type': 'text/html' } }), ...broken },
  { name: '503', answer: () => new Response(null, { status: 503 }), ...failed },
  { name: 'a body cut short', answer: () => new Response(cutShort(), { headers: { 'content-type': 'application/json' } }), ...broken },
  { name: 'no JSON', answer: () => new Response('<!doctype html><title>Sign in</title>', { headers: { 'content-type': 'text/html' } }), ...broken },
  { name: 'half of its JSON', answer: () => new Response('{"id": "5b0b', { headers: { 'content-type': 'application/json' } }), ...broken },
  { name: 'a connection reset', answer: () => Promise.reject(connectionLost('ECONNRESET')), ...broken },
  {
    name: '30 s of silence',
    answer: async (request) => {
      await silence(request.signal)
      return Response.json({ id: '5b0b5a5e-7c9f-4f0e-9a86-0d8f1a7a2b11' })
    },
    read: 'failed', create: 'done', change: 'done', reads: 1,
  },
]

/** As undici reports it. */
export function connectionLost(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(`read ${code}`), { code }) })
}

function cutShort(): ReadableStream<Uint8Array> {
  let isSent = false
  return new ReadableStream({
    pull(controller) {
      if (isSent) return controller.error(new TypeError('terminated'))
      isSent = true
      controller.enqueue(new TextEncoder().encode('{"id": "5b0b'))
    },
  })
}

function silence(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, SILENCE_MS)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
}
