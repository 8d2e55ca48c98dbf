import { createStore } from 'zustand/vanilla'
import type { LogFilter } from './logFilters'

/** Something that was said, called or that happened in a call. Times are milliseconds. */
export type LogEntry =
  | { kind: 'caption'; id: string; at: number; role: 'user' | 'assistant'; text: string; final: boolean }
  | {
      kind: 'client_event' | 'backend_rpc'
      id: string
      at: number
      tool: string
      args: Readonly<Record<string, unknown>>
      /** What came back; undefined while, or where, nothing does. */
      result?: unknown
      error?: string
      durationMs?: number
    }
  | { kind: 'note'; id: string; at: number; tone: 'info' | 'warning' | 'danger'; text: string }

export type CallEvent = Extract<LogEntry, { tool: string }>

interface CallLogState {
  entries: readonly LogEntry[]
  /** How many of the oldest had to go. */
  dropped: number
}

/** Half an hour of talk has some hundreds; a client event may come with every word. */
const MOST = 2000

/** The log of one call: made when the call starts, gone with it (the conversation is what stays). */
export function createCallLog(now: () => number = Date.now) {
  const store = createStore<CallLogState>()(() => ({ entries: [], dropped: 0 }))
  let count = 0
  const newId = () => `log-${(count += 1)}`

  function add(entry: LogEntry): void {
    store.setState(({ entries, dropped }) => {
      const over = Math.max(0, entries.length + 1 - MOST)
      return { entries: [...entries.slice(over), entry], dropped: dropped + over }
    })
  }

  return {
    subscribe: store.subscribe,
    get: store.getState,

    /** A line, or more of it: the same id again replaces its text, at its old place. An empty line is none. */
    captionHeard({ id, role, text, final }: { id: string; role: 'user' | 'assistant'; text: string; final: boolean }): void {
      const known = store.getState().entries.some((entry) => entry.kind === 'caption' && entry.id === id)
      if (!known) {
        if (text.trim() !== '') add({ kind: 'caption', id, at: now(), role, text, final })
        return
      }
      store.setState(({ entries }) => ({
        entries: entries.map((entry) => (entry.kind === 'caption' && entry.id === id ? { ...entry, text, final: entry.final || final } : entry)),
      }))
    },

    /** A tool was called. @returns its id, for `eventAnswered` */
    eventFired(event: Omit<CallEvent, 'id' | 'at'>): string {
      const id = newId()
      add({ ...event, id, at: now() })
      return id
    },

    eventAnswered(id: string, answer: Pick<CallEvent, 'result' | 'error' | 'durationMs'>): void {
      store.setState(({ entries }) => ({ entries: entries.map((entry) => (entry.id === id && 'tool' in entry ? { ...entry, ...answer } : entry)) }))
    },

    noted(text: string, tone: 'info' | 'warning' | 'danger' = 'info'): void {
      add({ kind: 'note', id: newId(), at: now(), tone, text })
    },
  }
}

export type CallLog = ReturnType<typeof createCallLog>

export function filterLog(entries: readonly LogEntry[], filter: LogFilter): readonly LogEntry[] {
  return filter === 'all' ? entries : entries.filter(({ kind }) => kind === filter)
}

/** What is copied: one JSON object per line, with ISO times. */
export function logText(entries: readonly LogEntry[]): string {
  return entries.map(({ id: _id, at, ...entry }) => JSON.stringify({ at: new Date(at).toISOString(), ...entry })).join('\n')
}
