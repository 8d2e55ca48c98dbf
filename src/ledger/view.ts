import { isUnfinished, type Entry } from './entry'
import type { StorageNotice } from './quota'
import { defaultSettings, type LedgerSettings } from './settings'

/** What the ledger shows at once. A new object whenever anything in it changes. */
export interface LedgerView {
  /** False until what was left behind is known. */
  isReady: boolean
  durability: 'device' | 'memory'
  /** A newer version of the dashboard took the database over: this page must be reloaded. */
  isOutdated: boolean
  notice: StorageNotice | null
  isLeader: boolean
  /** What belongs in the tray, newest first: everything unfinished, and what ended lately until it is dismissed. */
  tray: readonly Entry[]
  /** Everything unfinished, newest first. */
  running: readonly Entry[]
  /** Usual seconds by `likeness`, see durations.ts. */
  usual: ReadonlyMap<string, number>
  settings: LedgerSettings
  /** Grows with every change of the history other than progress: a list read before is stale then. */
  version: number
}

/** How long, and how many, ended runs stay in the tray when nobody dismisses them. */
const TRAY_MS = 24 * 60 * 60_000
const TRAY_MOST = 60
/** Entries that pages look at by id. More than fit on the largest screen, or they would push each other out for ever. */
const CACHE_MOST = 600

/** The part of the ledger that is in memory: little, however long the history. */
export function createView(now: () => number) {
  let view: LedgerView = {
    isReady: false, durability: 'device', isOutdated: false, notice: null, isLeader: false,
    tray: [], running: [], usual: new Map(), settings: defaultSettings, version: 0,
  }
  const tray = new Map<string, Entry>()
  /** By id; null for what does not exist. */
  const cache = new Map<string, Entry | null>()
  const listeners = new Set<() => void>()
  /** What came in while somebody reads the store: it is newer than what is read. */
  const readings = new Set<Map<string, Entry | null>>()
  const set = (change: Partial<LedgerView>) => {
    view = { ...view, ...change }
    for (const listener of listeners) listener()
  }

  const belongs = (entry: Entry) =>
    isUnfinished(entry) ||
    (!entry.dismissed && (entry.state === 'unknown' || now() - Date.parse(entry.endedAt ?? entry.createdAt) < TRAY_MS))

  const lists = (): Pick<LedgerView, 'tray' | 'running'> => {
    const newest = [...tray.values()].toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0))
    let over = 0
    const shown = newest.filter((entry) => isUnfinished(entry) || entry.state === 'unknown' || (over += 1) <= TRAY_MOST)
    return { tray: shown, running: shown.filter(isUnfinished) }
  }

  const remember = (id: string, entry: Entry | null) => {
    cache.delete(id)
    cache.set(id, entry)
    for (const oldest of cache.keys()) {
      if (cache.size <= CACHE_MOST) break
      cache.delete(oldest)
    }
  }

  return {
    get: () => view,
    set,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** An entry as it is now. @param before as it was known to the one who changed it, if so */
    absorb(entry: Entry, before?: Entry) {
      const known = before ?? tray.get(entry.id) ?? cache.get(entry.id) ?? undefined
      if (known && known.updatedAt > entry.updatedAt) return
      for (const news of readings) news.set(entry.id, entry)
      if (belongs(entry)) tray.set(entry.id, entry)
      else tray.delete(entry.id)
      remember(entry.id, entry)
      set({ ...lists(), version: known && !isHistory(known, entry) ? view.version : view.version + 1 })
    },
    forget(ids: readonly string[]) {
      for (const id of ids) {
        for (const news of readings) news.set(id, null)
        tray.delete(id)
        remember(id, null)
      }
      set({ ...lists(), version: view.version + 1 })
    },
    /** Everything anew. @param read what the store had; what happens meanwhile is not lost */
    async reset(read: () => Promise<readonly Entry[]>, change: Partial<LedgerView> = {}) {
      const news = new Map<string, Entry | null>()
      readings.add(news)
      try {
        const entries = await read()
        tray.clear()
        cache.clear()
        const all = new Map<string, Entry | null>(entries.map((entry) => [entry.id, entry]))
        for (const [id, entry] of news) all.set(id, entry)
        for (const entry of all.values()) if (entry && belongs(entry)) tray.set(entry.id, entry)
      } finally {
        readings.delete(news)
      }
      set({ ...lists(), ...change, version: view.version + 1 })
    },
    /** Undefined: not known yet. Null: there is none. */
    peek: (id: string): Entry | null | undefined => tray.get(id) ?? cache.get(id),
    /** What a page asked for. What came by another way meanwhile is newer. */
    found: (entries: ReadonlyMap<string, Entry | null>) => {
      for (const [id, entry] of entries) if (!tray.has(id) && !cache.has(id)) remember(id, entry)
      for (const listener of listeners) listener()
    },
  }
}

/** Whether a change is more than news of how far a run is. */
function isHistory(before: Entry, after: Entry): boolean {
  const now = new Map<string, unknown>(Object.entries(after))
  return Object.entries(before).some(([key, value]) => !NEWS.has(key) && now.get(key) !== value)
}

const NEWS: ReadonlySet<string> = new Set<keyof Entry>(['run', 'lastPolledAt', 'updatedAt', 'startedAt', 'outputs'])
