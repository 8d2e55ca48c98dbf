import { isObject } from '~/contract/json-schema'
import { isValid } from '~/contract/check'
import requests from '~/contract/requests.gen.json'
import type { CreateRealtimeSessionRequest } from '~/api/types'
import type { CallCredentials } from '~/data/realtimeSessions'

/**
 * A session that this device started and that has not ended as far as it knows. The API has no list of live sessions:
 * what a tab knew would die with it, while the call goes on being paid for. So it is written down before the create is
 * sent, and forgotten when the session has ended.
 */
export interface OpenSession {
  /** Idempotency-Key of its create; finds the answer again when it got lost. */
  key: string
  /** Known once the create was answered. Also the id of the conversation. */
  id?: string
  /** Milliseconds. */
  createdAt: number
  /** The avatar's. */
  name: string
  request: CreateRealtimeSessionRequest
  /** What the avatar says first: the request's, else the avatar's own. */
  startScript?: string
  readyAt?: number
  joinedAt?: number
  /** What the room asks for, to rejoin a call that runs: its key works once. Good for this one call. */
  credentials?: CallCredentials
}

const PREFIX = 'greenroom.session.'
/** No session lives longer than half an hour; what is older was forgotten by mistake. */
const MAX_AGE_MS = 24 * 60 * 60 * 1000

/** One entry of localStorage each, so that two tabs never write over each other. In memory where the browser refuses. */
const memory = new Map<string, OpenSession>()
const listeners = new Set<() => void>()
let snapshot: readonly OpenSession[] | undefined

function changed(): void {
  snapshot = undefined
  for (const listener of listeners) listener()
}

function onStorage({ key }: StorageEvent): void {
  if (key === null || key.startsWith(PREFIX)) changed()
}

export const openSessions = {
  /** For useSyncExternalStore; also hears of other tabs. */
  subscribe: (listener: () => void): (() => void) => {
    if (listeners.size === 0) globalThis.addEventListener?.('storage', onStorage)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) globalThis.removeEventListener?.('storage', onStorage)
    }
  },

  /** All of them, the oldest first. The same array until something changes. */
  list: (): readonly OpenSession[] => {
    snapshot ??= readAll(Date.now())
    return snapshot
  },

  find: (id: string): OpenSession | undefined => openSessions.list().find((session) => session.id === id),

  write: (session: OpenSession): void => {
    memory.set(session.key, session)
    try {
      localStorage.setItem(PREFIX + session.key, JSON.stringify(session))
    } catch {
      // Refused or full: it is known as long as this page lives.
    }
    changed()
  },

  /** Adds to what is known of one. Nothing happens when it was forgotten already. */
  update: (key: string, more: Partial<OpenSession>): void => {
    const session = openSessions.list().find((candidate) => candidate.key === key)
    if (session) openSessions.write({ ...session, ...more })
  },

  forget: (key: string): void => {
    memory.delete(key)
    try {
      localStorage.removeItem(PREFIX + key)
    } catch {
      // Refused.
    }
    changed()
  },
}

function readAll(now: number): OpenSession[] {
  const found = new Map<string, OpenSession>(memory)
  try {
    const names = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '').filter((name) => name.startsWith(PREFIX))
    const kept = new Set(names.map((name) => name.slice(PREFIX.length)))
    // Another tab has forgotten it.
    for (const key of memory.keys()) if (!kept.has(key)) found.delete(key)
    for (const name of names) {
      const session = parse(localStorage.getItem(name))
      if (session && now - session.createdAt < MAX_AGE_MS) found.set(session.key, session)
      else localStorage.removeItem(name)
    }
  } catch {
    // Refused: what memory holds is all there is.
  }
  return [...found.values()].toSorted((a, b) => a.createdAt - b.createdAt)
}

function parse(text: string | null): OpenSession | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    if (!isObject(value) || typeof value.key !== 'string' || typeof value.createdAt !== 'number' || !isRequest(value.request)) return undefined
    const { key, createdAt, request, credentials } = value
    return {
      key,
      createdAt,
      request,
      name: typeof value.name === 'string' ? value.name : '',
      id: typeof value.id === 'string' ? value.id : undefined,
      startScript: typeof value.startScript === 'string' ? value.startScript : undefined,
      readyAt: typeof value.readyAt === 'number' ? value.readyAt : undefined,
      joinedAt: typeof value.joinedAt === 'number' ? value.joinedAt : undefined,
      credentials: isCredentials(credentials) ? credentials : undefined,
    }
  } catch {
    return undefined
  }
}

const isRequest = (value: unknown): value is CreateRealtimeSessionRequest => isValid(requests.CreateRealtimeSessionRequest, value)

function isCredentials(value: unknown): value is CallCredentials {
  return isObject(value) && typeof value.url === 'string' && typeof value.token === 'string' && typeof value.roomName === 'string'
}
