import { array, assert, constantFrom, oneof, property, type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canJoin, initialSession, isOver, next, timeToJoin, type LiveSession, type SeenSession, type SessionEvent } from './session'

const T = 1_000_000
const READY: SeenSession = { status: 'READY', sessionKey: 'stk_a', expiresAt: new Date(T + 300_000).toISOString() }
const see = (session: SeenSession, at = T): SessionEvent => ({ type: 'seen', session, at })
const run = (events: SessionEvent[], from = initialSession()) => events.reduce(next, from)
const joined = () => run([see({ status: 'NOT_READY' }), see(READY), { type: 'join-pressed', at: T }, { type: 'join-granted', at: T + 500 }])

describe('the life of a session', () => {
  it('goes from preparing over the call to completed', () => {
    const events: SessionEvent[] = [
      see({ status: 'NOT_READY', queued: true }), see({ status: 'NOT_READY' }), see(READY),
      { type: 'join-pressed', at: T + 1 }, { type: 'join-granted', at: T + 2 }, see({ status: 'RUNNING' }),
      { type: 'hung-up', at: T + 9 }, see({ status: 'RUNNING' }), see({ status: 'COMPLETED', duration: 7 }, T + 20),
    ]
    const phases = events.reduce<LiveSession[]>((all, event) => [...all, next(all.at(-1) ?? initialSession(), event)], [])
    expect(phases.map(({ phase }) => phase)).toEqual([
      'preparing', 'preparing', 'ready', 'joining', 'in-call', 'in-call', 'ending', 'ending', 'completed',
    ])
    expect(phases[0]?.queued).toBe(true)
    expect(phases.at(-1)).toMatchObject({ duration: 7, joinedAt: T + 2, endedAt: T + 9 })
  })

  it('counts 21 seconds from when it was first seen ready, or less when its key ends before', () => {
    const ready = run([see(READY, T), see(READY, T + 5000)])
    expect(timeToJoin(ready, T)).toBe(21_000)
    expect(timeToJoin(ready, T + 20_000)).toBe(1000)
    expect(timeToJoin(ready, T + 60_000)).toBe(0)
    expect(timeToJoin(run([see({ ...READY, expiresAt: new Date(T + 4000).toISOString() })]), T)).toBe(4000)
    expect(timeToJoin(run([see({ ...READY, expiresAt: 'soon' })]), T)).toBe(21_000)
    expect(timeToJoin(run([see(READY)], initialSession({ readyAt: T - 10_000 })), T)).toBe(11_000)
    expect(timeToJoin(joined(), T)).toBeUndefined()
  })

  it('fails when nobody joins', () => {
    const failed = run([see(READY), see({ status: 'FAILED', failureCode: 'TALKING_AVATAR.NO_PARTICIPANT', failure: 'No participants joined the session' })])
    expect(failed).toMatchObject({ phase: 'failed', failure: { code: 'TALKING_AVATAR.NO_PARTICIPANT' } })
    expect(canJoin(failed)).toBe(false)
  })

  it.each(['NOT_READY', 'READY'])('can be cancelled while it is %s', (status) => {
    expect(run([see({ ...READY, status }), see({ status: 'CANCELLED' })]).phase).toBe('cancelled')
  })

  it('survives a status and members that it does not know', () => {
    const odd = run([see({ status: 'WARMING_UP' })])
    expect(odd).toMatchObject({ phase: 'preparing', status: 'WARMING_UP' })
    expect(next(joined(), see({ status: 'PAUSED' })).phase).toBe('in-call')
    expect(next(odd, see({ status: 'FAILED' })).failure).toEqual({ code: '', text: '' })
    expect(canJoin(run([see({ status: 'READY' })]))).toBe(false)
  })
})

describe('the key, which works once', () => {
  it('is free again only when it is sure that it was never sent', () => {
    const asked = run([see(READY), { type: 'join-pressed', at: T }])
    expect(canJoin(asked)).toBe(false)
    const unsent = next(asked, { type: 'join-failed', error: 'offline', unsent: true })
    expect([unsent.phase, unsent.keyUsed, canJoin(unsent)]).toEqual(['ready', false, true])
    const unknown = next(asked, { type: 'join-failed', error: 'broken', unsent: false })
    expect([unknown.phase, unknown.keyUsed]).toEqual(['not-joined', true])
    // READY may still be seen: a key that was used shows only once somebody is in the room.
    expect(next(unknown, see(READY)).phase).toBe('not-joined')
    expect(next(unknown, { type: 'join-pressed', at: T }).phase).toBe('joining')
  })

  it('is not offered where this device used it before', () => {
    const again = run([see(READY)], initialSession({ keyUsed: true }))
    expect([again.phase, canJoin(again)]).toEqual(['detached', false])
  })

  it('a session that runs without this tab can only be rejoined', () => {
    const running = run([see({ status: 'RUNNING' })])
    expect(running.phase).toBe('detached')
    expect(next(running, { type: 'join-pressed', at: T })).toBe(running)
    expect(next(running, { type: 'rejoined', joinedAt: T - 60_000 })).toMatchObject({ phase: 'in-call', joinedAt: T - 60_000 })
  })

  it('a call that breaks off can be rejoined, and one that was ended meanwhile is over', () => {
    const dropped = next(joined(), { type: 'dropped', at: T + 5000 })
    expect(dropped.phase).toBe('detached')
    expect(next(dropped, { type: 'rejoined', joinedAt: T }).phase).toBe('in-call')
    expect(next(dropped, see({ status: 'COMPLETED', duration: 5 })).phase).toBe('completed')
  })
})

const status = constantFrom('NOT_READY', 'READY', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED', 'PAUSED')
const anyEvent: Arbitrary<SessionEvent> = oneof(
  status.map((name): SessionEvent => see({ ...READY, status: name })),
  constantFrom<SessionEvent[]>(
    { type: 'gone', at: T }, { type: 'join-pressed', at: T }, { type: 'join-granted', at: T }, { type: 'join-failed', error: 1, unsent: true },
    { type: 'join-failed', error: 1, unsent: false }, { type: 'rejoined', joinedAt: T }, { type: 'hung-up', at: T }, { type: 'dropped', at: T },
  ),
)

/** What must never be, in one run of events. */
function faultsOf(events: SessionEvent[]): string[] {
  let state = initialSession()
  let granted = false
  return events.flatMap((event) => {
    const before = state
    state = next(before, event)
    const faults = [
      isOver(before.phase) && state !== before && 'an end was left',
      state.phase === 'joining' && before.phase !== 'joining' && granted && 'a granted key was sent again',
      state.phase === 'in-call' && state.joinedAt === undefined && 'in a call without having joined',
      (state.phase === 'ending' || isOver(state.phase)) && state.endedAt === undefined && 'over without an end',
    ]
    granted ||= event.type === 'join-granted' && before.phase === 'joining'
    return faults.filter((fault) => fault !== false)
  })
}

describe('whatever happens in whatever order', () => {
  it('an end is an end, a granted key is never sent again, and nobody is in a call without having joined', () => {
    expect(() => assert(property(array(anyEvent, { maxLength: 30 }), (events) => faultsOf(events).length === 0))).not.toThrow()
  })

  it('the API has the last word: a final status ends every phase', () => {
    const ends = property(array(anyEvent, { maxLength: 20 }), constantFrom('COMPLETED', 'FAILED', 'CANCELLED'), (events, name) =>
      isOver(run([...events, see({ status: name })]).phase),
    )
    expect(() => assert(ends)).not.toThrow()
  })
})
