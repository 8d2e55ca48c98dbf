import { parseJson } from './json'
import { problem, type Answer } from './problem'
import type { Settings } from './types'
import type { ApiAnswer } from './upstream'

const dayMs = 24 * 60 * 60 * 1000
const entryBytes = 500

interface Entry {
  path: string
  /** Of the body. */
  digest: string
  startedAt: number
  answer: Promise<Answer>
  /** Undefined while the create is under way. */
  settled?: { state: 'done' | 'unknown'; status: number; body: unknown; bytes: number }
}

export interface Creates {
  /**
   * Runs `create` unless the same key ran it before; everyone who comes with the key gets the one answer.
   * @param request tells whether it is the same one: a key belongs to one path and one body (by its digest) only
   */
  run(key: string, request: { path: string; digest: string }, create: () => Promise<ApiAnswer>): { answer: Promise<Answer>; replayed: boolean }
  /** What became of a create, for a page that went away before the answer came. */
  look(key: string): Answer
  /** What the API answered to a create at `path`, for media that no GET tells of; undefined unless it was 200. */
  resultOf(key: string, path: string): unknown
}

/**
 * The memory that makes creates happen once. The API has no idempotency of its own, and a create sent twice is paid
 * twice. Every answer is kept for 24 h, refusals too; only when the API was surely never reached is the key free again.
 */
export function createCreates({ limits, now }: Settings): Creates {
  const entries = new Map<string, Entry>()
  let bytes = 0

  const drop = (key: string, entry: Entry) => {
    if (entries.get(key) !== entry) return
    entries.delete(key)
    bytes -= entryBytes + (entry.settled?.bytes ?? 0)
  }

  const remembered = (key: string): Entry | undefined => {
    const entry = entries.get(key)
    return entry?.settled && now() - entry.startedAt >= dayMs ? undefined : entry
  }

  /** Drops what is older than a day, then the oldest that are settled. A create under way is never forgotten. */
  const makeRoom = (): boolean => {
    for (const [key, entry] of entries) {
      const isFull = entries.size >= limits.creates || bytes > limits.createBytes
      if (!isFull && now() - entry.startedAt < dayMs) break
      if (entry.settled) drop(key, entry)
    }
    return entries.size < limits.creates
  }

  const settle = (key: string, entry: Entry, { failure, ...answer }: ApiAnswer): Answer => {
    if (failure === 'unsent') {
      drop(key, entry)
      return answer
    }
    const { status, body } = answer
    entry.settled = { state: failure ? 'unknown' : 'done', status, body: parseJson(body) ?? body, bytes: body.length * 2 }
    bytes += entry.settled.bytes
    return answer
  }

  return {
    run(key, { path, digest }, create) {
      const known = entries.get(key)
      if (known && now() - known.startedAt >= dayMs && known.settled) drop(key, known)
      else if (known && known.path === path && known.digest === digest) return { answer: known.answer, replayed: true }
      else if (known) return once(problem(422, 'proxy.idempotency_mismatch', 'This Idempotency-Key belongs to another request. Nothing was created.'))
      if (!makeRoom()) return once(problem(503, 'proxy.busy', 'Too many creates are under way. Nothing was created.'))
      const entry: Entry = { path, digest, startedAt: now(), answer: Promise.resolve(problem(500, 'proxy.internal', '')) }
      entries.set(key, entry)
      bytes += entryBytes
      entry.answer = create().then((answer) => settle(key, entry, answer))
      return { answer: entry.answer, replayed: false }
    },
    look(key) {
      const entry = remembered(key)
      if (!entry) {
        return problem(404, 'proxy.not_found', 'No create with this key is remembered.')
      }
      const { state, status, body } = entry.settled ?? { state: 'pending' }
      const headers = { 'content-type': 'application/json' }
      return { status: state === 'pending' ? 202 : 200, headers, body: JSON.stringify({ state, status, body }) }
    },
    resultOf(key, path) {
      const entry = remembered(key)
      return entry?.path === path && entry.settled?.status === 200 ? entry.settled.body : undefined
    },
  }
}

const once = (answer: Answer) => ({ answer: Promise.resolve(answer), replayed: false })
