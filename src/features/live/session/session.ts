/**
 * The life of a live session as one tab sees it: what the API says of it (by polling), and what this tab did. Pure, so
 * that every order of events can be tested. Times are milliseconds of this device's clock.
 */

/** Seconds that a session waits, once it is READY, for someone to join before it fails. Measured at the real API. */
const JOIN_SECONDS = 21

/** What a GET of the session says, read with tolerance: the status may be newer than this page. */
export interface SeenSession {
  status: string
  queued?: boolean
  sessionKey?: string
  expiresAt?: string
  duration?: number
  failure?: string
  failureCode?: string
}

/**
 * - preparing: NOT_READY; `queued` on the way is usual and says nothing about capacity
 * - ready: it can be joined, for a few seconds
 * - joining: its key was sent, which works once
 * - not-joined: the API refused the key, or nobody knows whether it took it
 * - in-call: this tab holds the call
 * - detached: the call may be running, but this tab is not in it
 * - ending: hung up; transcript and recording are being made
 * - gone: the API does not know it (any more)
 */
export type Phase =
  | 'loading' | 'preparing' | 'ready' | 'joining' | 'not-joined' | 'in-call' | 'detached' | 'ending'
  | 'completed' | 'failed' | 'cancelled' | 'gone'

export interface LiveSession {
  phase: Phase
  /** The API's own word, as it was seen last. */
  status: string | undefined
  queued: boolean
  /** When it was first seen READY. */
  readyAt: number | undefined
  /** When its key ends. */
  expiresAt: number | undefined
  sessionKey: string | undefined
  /** The key was sent, and it is not sure that it never arrived. */
  keyUsed: boolean
  /** Why joining did not work, as it was thrown. */
  joinError: unknown
  joinedAt: number | undefined
  endedAt: number | undefined
  /** Seconds, once COMPLETED. */
  duration: number | undefined
  failure: { code: string; text: string } | undefined
}

export type SessionEvent =
  | { type: 'seen'; session: SeenSession; at: number }
  | { type: 'gone'; at: number }
  | { type: 'join-pressed'; at: number }
  | { type: 'join-granted'; at: number }
  /** `unsent`: it is sure that the key never reached the API. */
  | { type: 'join-failed'; error: unknown; unsent: boolean }
  /** Back in a call whose credentials this device still has. `joinedAt`: when it began. */
  | { type: 'rejoined'; joinedAt: number }
  | { type: 'hung-up'; at: number }
  /** The call broke off, or was ended by the other side, or by its longest duration. */
  | { type: 'dropped'; at: number }

const FINAL: ReadonlySet<Phase> = new Set<Phase>(['completed', 'failed', 'cancelled', 'gone'])

/** Whether nothing can come after this phase. */
export function isOver(phase: Phase): boolean {
  return FINAL.has(phase)
}

/** What this device knows of a session before the API was asked. */
export function initialSession(known: { readyAt?: number; keyUsed?: boolean } = {}): LiveSession {
  return {
    phase: 'loading', status: undefined, queued: false, readyAt: known.readyAt, expiresAt: undefined, sessionKey: undefined,
    keyUsed: known.keyUsed ?? false, joinError: undefined, joinedAt: undefined, endedAt: undefined, duration: undefined, failure: undefined,
  }
}

/** The session after an event. An event that makes no sense in the present phase changes nothing. */
export function next(state: LiveSession, event: SessionEvent): LiveSession {
  if (isOver(state.phase)) return state
  switch (event.type) {
    case 'seen':
      return seen(state, event.session, event.at)
    case 'gone':
      return { ...state, phase: 'gone', endedAt: state.endedAt ?? event.at }
    case 'join-pressed':
      return canJoin(state) ? { ...state, phase: 'joining', keyUsed: true, joinError: undefined } : state
    case 'join-granted':
      return state.phase === 'joining' ? { ...state, phase: 'in-call', joinedAt: event.at } : state
    case 'join-failed':
      if (state.phase !== 'joining') return state
      if (event.unsent) return { ...state, phase: 'ready', keyUsed: false, joinError: event.error }
      return { ...state, phase: 'not-joined', joinError: event.error }
    case 'rejoined':
      return state.phase === 'detached' ? { ...state, phase: 'in-call', joinedAt: event.joinedAt } : state
    case 'hung-up':
      return state.phase === 'in-call' ? { ...state, phase: 'ending', endedAt: event.at } : state
    default:
      return state.phase === 'in-call' ? { ...state, phase: 'detached', endedAt: event.at } : state
  }
}

function seen(state: LiveSession, session: SeenSession, at: number): LiveSession {
  const known = { ...state, status: session.status, queued: session.queued === true }
  switch (session.status) {
    case 'COMPLETED':
      return { ...known, phase: 'completed', duration: session.duration, endedAt: state.endedAt ?? at }
    case 'FAILED':
      return { ...known, phase: 'failed', endedAt: state.endedAt ?? at, failure: { code: session.failureCode ?? '', text: session.failure ?? '' } }
    case 'CANCELLED':
      return { ...known, phase: 'cancelled', endedAt: state.endedAt ?? at }
    case 'NOT_READY':
      // An older answer that comes late takes nothing back.
      return { ...known, phase: state.phase === 'loading' ? 'preparing' : state.phase }
    case 'READY':
      return ready(known, session, at)
    case 'RUNNING':
      return { ...known, phase: isBeforeJoin(state.phase) ? 'detached' : state.phase }
    default:
      // A status newer than this page: keep looking, and show it as it is.
      return { ...known, phase: state.phase === 'loading' ? 'preparing' : state.phase }
  }
}

function ready(state: LiveSession, { sessionKey, expiresAt }: SeenSession, at: number): LiveSession {
  if (!isBeforeJoin(state.phase)) return state
  const expires = Date.parse(expiresAt ?? '')
  return {
    ...state,
    phase: state.keyUsed ? 'detached' : 'ready',
    readyAt: state.readyAt ?? at,
    sessionKey,
    expiresAt: Number.isNaN(expires) ? undefined : expires,
  }
}

function isBeforeJoin(phase: Phase): boolean {
  return phase === 'loading' || phase === 'preparing' || phase === 'ready'
}

/**
 * Whether its key may be sent. A key works once; where it is unknown whether it arrived, only a person decides to try
 * it again (the API refuses a used one, so that costs nothing).
 */
export function canJoin({ phase, sessionKey }: LiveSession): boolean {
  return (phase === 'ready' || phase === 'not-joined') && sessionKey !== undefined
}

/** Milliseconds until nobody can join any more, 0 when that has passed; undefined while it is not READY. */
export function timeToJoin({ phase, readyAt, expiresAt = Infinity }: LiveSession, now: number): number | undefined {
  if (phase !== 'ready' || readyAt === undefined) return undefined
  return Math.max(0, Math.min(readyAt + JOIN_SECONDS * 1000, expiresAt) - now)
}

/** Whether the call's bill is running, so that leaving the page would cost. */
export function isPaying({ phase }: LiveSession): boolean {
  return phase === 'joining' || phase === 'in-call'
}
