import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isUnfinished, type Entry, type Run } from './entry'
import { createEntry } from './new-entry'
import { next, type EntryEvent } from './next'
import { notSent } from './stored-error'

const born = '2026-10-01T10:00:00.000Z'
const entry = (known: Partial<Entry> = {}) => createEntry({ id: 'e', kind: 'task', createdAt: born, ...known })
const run = (status: string, more: Partial<Run> = {}): Run => ({
  status, progress: null, failure: null, failureCode: null, estimatedCost: null, cost: null, nodeErrors: {}, ...more,
})
const at = (seconds: number) => new Date(Date.parse(born) + seconds * 1000).toISOString()

describe('the way of an entry', () => {
  it('goes from the wish to the result', () => {
    let now = entry()
    now = next(now, { type: 'sent', at: at(1) })
    expect(now).toMatchObject({ state: 'sending', sentAt: at(1) })
    now = next(now, { type: 'answered', remoteId: 't1', estimatedCost: 60, at: at(2) })
    expect(now).toMatchObject({ state: 'accepted', remoteId: 't1', estimateCredits: 60 })
    now = next(now, { type: 'seen', run: run('RUNNING', { progress: 0.2 }), outputs: [], at: at(7) })
    expect(now).toMatchObject({ state: 'accepted', startedAt: at(7) })
    now = next(now, { type: 'seen', run: run('SUCCEEDED', { cost: 55 }), outputs: [{ path: '/media/tasks/t1/0', kind: 'image' }], at: at(27) })
    expect(now).toMatchObject({ state: 'ended', ending: 'succeeded', cost: 55, tookSeconds: 20, updatedAt: at(27) })
  })

  it('does not learn a duration from an end that nobody saw happen', () => {
    const now = next(entry({ state: 'accepted', acceptedAt: at(0), startedAt: at(5), lastPolledAt: at(5) }), {
      type: 'seen', run: run('SUCCEEDED'), outputs: [], at: at(3_600),
    })
    expect(now.tookSeconds).toBeNull()
  })

  it('takes an answer that comes after it was given up', () => {
    const unknown = next(entry({ state: 'sending' }), { type: 'unknown', error: notSent, at: at(9) })
    expect(next(unknown, { type: 'answered', remoteId: 't', at: at(10) })).toMatchObject({ state: 'accepted', error: null })
  })

  it('never puts what is running out of sight', () => {
    const running = entry({ state: 'accepted' })
    expect(next(running, { type: 'dismissed', dismissed: true, at: at(1) })).toBe(running)
  })

  it('keeps a deleted run apart from a result that was deleted later', () => {
    expect(next(entry({ state: 'accepted' }), { type: 'deleted', at: at(3) })).toMatchObject({ ending: 'cancelled' })
    expect(next(entry({ state: 'ended', ending: 'succeeded' }), { type: 'deleted', at: at(3) })).toMatchObject({
      ending: 'succeeded', remoteDeletedAt: at(3),
    })
  })
})

const rank = { intent: 0, sending: 1, unknown: 2, accepted: 3, refused: 4, ended: 4 }
const status = fc.constantFrom('PENDING', 'THROTTLED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED', 'NOVEL', '__proto__')
const step: fc.Arbitrary<{ [K in EntryEvent['type']]: Omit<Extract<EntryEvent, { type: K }>, 'at'> }[EntryEvent['type']]> = fc.oneof(
  fc.constant({ type: 'sent' as const }),
  fc.record({ type: fc.constant('answered' as const), remoteId: fc.constantFrom('a', 'b') }),
  fc.constant({ type: 'refused' as const, error: notSent }),
  fc.constant({ type: 'abandoned' as const }),
  fc.constant({ type: 'unknown' as const, error: notSent }),
  fc.constant({ type: 'account' as const, account: { credits: 1, today: null } }),
  status.map((name) => ({ type: 'seen' as const, run: run(name), outputs: [] })),
  fc.constant({ type: 'gone' as const }),
  fc.constant({ type: 'deleted' as const }),
  fc.record({ type: fc.constant('kept' as const), state: fc.constantFrom('saving' as const, 'saved' as const), bytes: fc.nat(9) }),
  fc.record({ type: fc.constant('starred' as const), star: fc.boolean() }),
  fc.record({ type: fc.constant('dismissed' as const), dismissed: fc.boolean() }),
  fc.record({ type: fc.constant('noted' as const), notes: fc.string({ maxLength: 3 }) }),
)

describe('whatever happens, in whatever order', () => {
  it('life only goes forward, and what is known stays known', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let now = entry()
        steps.forEach((event, index) => {
          const before = now
          now = next(now, { ...event, at: at(index) })
          expect(rank[now.state]).toBeGreaterThanOrEqual(rank[before.state])
          expect({ ...now, ...(rank[before.state] === 4 && { state: before.state, ending: before.ending }) }).toEqual(now)
          expect(now.remoteId).toBe(before.remoteId ?? now.remoteId)
          expect(now.remoteId !== null).toBe(now.state === 'accepted' || now.state === 'ended')
          expect(now.ending !== null).toBe(now.state === 'ended')
          expect(now.dismissed && isUnfinished(now)).toBe(false)
          expect([now.id, now.createdAt]).toEqual([before.id, before.createdAt])
          expect(now !== before ? now.updatedAt : at(index)).toBe(at(index))
        })
      }),
      { numRuns: 2_000 },
    )
  })

  it('saying the same twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), step, (steps, last) => {
        const now = steps.reduce((state, event) => next(state, { ...event, at: at(1) }), entry())
        const once = next(now, { ...last, at: at(2) })
        expect(next(once, { ...last, at: at(2) })).toEqual(once)
      }),
      { numRuns: 1_000 },
    )
  })
})
