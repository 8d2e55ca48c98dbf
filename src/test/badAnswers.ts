/** What can come instead of a good answer to a write, and what the person has to be told then. */
export interface BadAnswer {
  name: string
  /** In the place of fetch. `forward` asks the proxy. */
  answer: (forward: () => Promise<Response>) => Promise<Response>
  /** Somewhere in what is shown. */
  words: RegExp
  /** Whether it was done nevertheless. */
  isDone: boolean
  /** Nobody knows whether it was done: the same key has to be used again. */
  isUnknown: boolean
}

const lost = /Outcome unknown.*Trying again is safe: it is not done twice/

export const badAnswers: readonly BadAnswer[] = [
  {
    name: '429',
    answer: async () => Response.json({ error: 'Too many requests' }, { status: 429, headers: { 'retry-after': '20' } }),
    words: /Too many requests.*nothing was changed\. Try again in 20 seconds/,
    isDone: false,
    isUnknown: false,
  },
  {
    name: '500',
    answer: async () => Response.json({ error: 'Internal server error' }, { status: 500 }),
    words: /RunwayML failed.*Try again in a moment/,
    isDone: false,
    isUnknown: false,
  },
  { name: 'a connection cut on the way there', answer: () => Promise.reject(new TypeError('Failed to fetch')), words: lost, isDone: false, isUnknown: true },
  {
    name: 'a connection cut on the way back',
    answer: async (forward) => {
      await forward()
      throw new TypeError('Failed to fetch')
    },
    words: lost,
    isDone: true,
    isUnknown: true,
  },
]

/** 400 with one issue. */
export function refusal(path: (string | number)[], message: string): Response {
  return Response.json({ error: 'Validation of body failed', issues: [{ code: 'custom', path, message }] }, { status: 400 })
}

interface Write {
  method: 'POST' | 'PATCH' | 'DELETE'
  path: RegExp
}

/** Gives the first request of a kind a bad answer, and lets all others through. For `intercept` of renderRoute. */
export function answeredBadly({ method, path }: Write, answer: BadAnswer['answer']) {
  const sent: { key: string | null; body: string }[] = []
  return {
    /** All requests of that kind, the first included. */
    sent,
    /** Whether the last one repeats the first. Changes and deletes have no key: they may be repeated anyway. */
    isRepeated: () => sent.at(-1)?.key !== null && sent.at(-1)?.key === sent[0]?.key,
    intercept: async (request: Request, forward: () => Promise<Response>): Promise<Response | undefined> => {
      if (request.method !== method || !path.test(new URL(request.url).pathname)) return undefined
      sent.push({ key: request.headers.get('Idempotency-Key'), body: await request.clone().text() })
      return sent.length === 1 ? answer(forward) : undefined
    },
  }
}
