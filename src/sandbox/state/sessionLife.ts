import type { SessionRecord } from '../records'
import type { World } from '../world'
import { between, chanceOf } from './time'

/** Seconds from the creation of a session until it can be joined; QUEUED is shown in the first half. */
const readySeconds = 1.6
/** Seconds that a session waits for someone to join before it fails. Not sped up: a person has to be in time. */
const joinSeconds = 21
/** Seconds after its creation at which a session's key is no longer good. */
const keySeconds = 300

/** A call: from the use of the session key to its end. Times in milliseconds, `lastsAtMost` in seconds. */
export interface Call {
  startsAt: number
  endsAt: number
  lastsAtMost: number
}

/** Undefined when the key was never used. `endsAt` may lie in the future: it is the latest end then. */
export function callOf({ consumedAt, affordable = Infinity, maxDuration, hungUpAt, cancelledAt }: SessionRecord): Call | undefined {
  if (consumedAt === undefined) return undefined
  const lastsAtMost = Math.min(maxDuration, affordable)
  const endsAt = Math.min(consumedAt + lastsAtMost * 1000, hungUpAt ?? Infinity, cancelledAt ?? Infinity)
  return { startsAt: consumedAt, endsAt, lastsAtMost }
}

/** The state of a session, and when it came about. */
export type SessionState =
  | { status: 'NOT_READY'; queued: boolean }
  | { status: 'READY'; expiresAt: number }
  | { status: 'RUNNING' | 'CANCELLED'; since: number }
  | { status: 'COMPLETED'; since: number; call: Call }
  | { status: 'FAILED'; since: number; code: string }

export function sessionState(world: World, session: SessionRecord): SessionState {
  const now = world.now()
  const readyAt = readyAtOf(world, session)
  const expiresAt = session.createdAt + keySeconds * 1000
  const call = callOf(session)
  if (session.cancelledAt !== undefined) return { status: 'CANCELLED', since: session.cancelledAt }
  if (now < readyAt) return { status: 'NOT_READY', queued: now < session.createdAt + (readyAt - session.createdAt) / 2 }
  if (session.failureCode !== undefined) return { status: 'FAILED', since: readyAt, code: session.failureCode }
  if (call) {
    const since = call.endsAt + world.wait(between(7, 12, chanceOf(session.id)))
    return now < since ? { status: 'RUNNING', since: call.startsAt } : { status: 'COMPLETED', since, call }
  }
  const failsAt = Math.min(readyAt + joinSeconds * 1000, expiresAt)
  if (now < failsAt) return { status: 'READY', expiresAt }
  return { status: 'FAILED', since: failsAt, code: 'TALKING_AVATAR.NO_PARTICIPANT' }
}

function readyAtOf(world: World, { createdAt }: SessionRecord): number {
  return createdAt + world.wait(readySeconds)
}
