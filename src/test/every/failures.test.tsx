// @vitest-environment jsdom
/** Every operation × every failure: what the app knows of it, what it says, and how often it was sent. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ApiError } from '~/api/errors'
import { explain } from '~/api/explain'
import { operations } from '~/contract/operations'
import { createQueryClient } from '~/data/client'
import type { OperationId } from '~/sandbox/records'
import { calls, type Call } from './calls'
import { connectionLost, failures, type Failure } from './failures'
import { untilSettled, wireTo } from './wire'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** What the table expects of one kind of call. A delete of what is gone has done what was wanted. */
function expected(kind: Call['kind'], failure: Failure): { outcome: string; sent: number } {
  if (kind === 'read') return { outcome: failure.read, sent: failure.reads }
  // A failed upload leaves nothing behind: whatever happened, nothing of it is unknown.
  if (kind === 'file') return { outcome: failure.read === 'refused' ? 'refused' : 'failed', sent: 1 }
  if (kind === 'delete' && failure.name === '404') return { outcome: 'done', sent: 1 }
  return { outcome: kind === 'create' || kind === 'run' ? failure.create : failure.change, sent: 1 }
}

/** Sends the operation once and gives how that ended. */
async function happens(call: Call): Promise<{ outcome: string; error?: unknown }> {
  const client = createQueryClient()
  const end = await untilSettled(call.send(client))
  client.clear()
  if (!('error' in end)) return { outcome: 'done' }
  return { outcome: end.error instanceof ApiError ? end.error.outcome : String(end.error), error: end.error }
}

const forProgrammers = /undefined|\bnull\b|NaN|\[object|[{}<>]|\b[45]\d\d\b|Error\b|fetch/

/** What is wrong with the words for an error: no numbers of HTTP, no JSON or markup, nothing of JavaScript's. */
function flawsOf(error: unknown): string[] {
  if (error === undefined) return []
  const { title, detail } = explain(error)
  const flawed = [title, detail].filter((text) => text.length < 5 || text.length > 400 || forProgrammers.test(text))
  return [...flawed, ...(/^[A-Z]/.test(title) ? [] : [title]), ...(/[.!?…]$/.test(detail) ? [] : [detail])]
}

/** Where nobody knows what happened, nothing invites to send it again blindly. */
function invites(outcome: string, error: unknown): boolean {
  return outcome === 'unknown' && explain(error).canRetry
}

test('there is a row for every operation of the contract', () => {
  expect(Object.keys(calls).toSorted()).toEqual(operations.map((operation) => operation.id).toSorted())
  expect(operations).toHaveLength(43)
})

const rows = operations.map(({ id }) => id as OperationId)

describe.each(rows)('%s', (operation) => {
  const call = calls[operation]

  test.each(failures.map((failure) => [failure.name, failure] as const))('%s', async (_name, failure) => {
    // What the page asks for besides (the account, after an unknown outcome) fails alike.
    const reached = wireTo(async (request) => failure.answer(request))
    const { outcome, error } = await happens(call)
    const due = expected(call.kind, failure)
    expect(outcome).toBe(due.outcome)
    expect(flawsOf(error)).toEqual([])
    expect(invites(outcome, error)).toBe(false)
    expect(reached.filter((line) => line === reached[0])).toHaveLength(due.sent)
  })
})

describe.each(rows.filter((row) => ['create', 'run'].includes(calls[row].kind)))('%s, which must not be sent twice,', (operation) => {
  const call = calls[operation]

  test('says that nothing was sent when the API cannot be reached', async () => {
    wireTo(() => Promise.reject(connectionLost('ECONNREFUSED')))
    const { outcome, error } = await happens(call)
    expect(outcome).toBe('refused')
    expect(explain(error)).toMatchObject({ kind: 'unreachable', canRetry: true })
  })

  test('gets an answer that was lost between proxy and page by its key', async () => {
    const reached = wireTo(async () => Response.json({ id: '5b0b5a5e-7c9f-4f0e-9a86-0d8f1a7a2b11' }), { lost: 1 })
    const first = await happens(call)
    // A run asks for itself. A form says that it is safe to try again, and does so with the key it has.
    expect(first.outcome).toBe(call.kind === 'run' ? 'done' : 'unknown')
    expect(first.error === undefined || explain(first.error).canRetry).toBe(true)
    expect((first.error === undefined ? first : await happens(call)).outcome).toBe('done')
    expect(reached.filter((line) => line.startsWith('POST'))).toHaveLength(1)
  })

  test('gives up after long silence, and is not sent again', async () => {
    const reached = wireTo((request) => new Promise((_resolve, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason))
    }))
    const { outcome, error } = await happens(call)
    expect(outcome).toBe('unknown')
    expect(flawsOf(error)).toEqual([])
    expect(reached.filter((line) => line.startsWith('POST'))).toHaveLength(1)
  })
})
