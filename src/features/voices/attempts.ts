import type { DBSchema, IDBPDatabase } from 'idb'
import type { VoiceSourceModel } from './models'

/** What was given to make a voice. The API gives none of it back, and a voice that fails should not be recorded or described again. */
export interface Attempt {
  /** Of the voice that was made from it. */
  id: string
  name: string
  description: string
  source: { type: 'text'; prompt: string; model: VoiceSourceModel } | { type: 'audio'; file: File }
  /** Milliseconds since 1970. */
  at: number
}

const DAY_MS = 24 * 60 * 60 * 1000
/** A voice is ready or failed within minutes; a week is enough to come back to one that failed. */
const KEPT_MS = 7 * DAY_MS

interface Schema extends DBSchema {
  attempts: { key: string; value: Attempt }
}

let opened: Promise<IDBPDatabase<Schema>> | undefined

/** Its code comes with the first use: the pages begin without it. */
function database(): Promise<IDBPDatabase<Schema>> {
  return (opened ??= open().catch((error: unknown) => {
    opened = undefined
    throw error
  }))
}

async function open(): Promise<IDBPDatabase<Schema>> {
  const { openDB } = await import('idb')
  return openDB<Schema>('greenroom-voices', 1, { upgrade: (db) => void db.createObjectStore('attempts', { keyPath: 'id' }) })
}

/**
 * What voices were made from, on this device, until they are ready: a small database of its own, for recordings are too
 * large for localStorage. A browser that refuses storage only loses the comfort, so nothing here throws.
 */
export const attempts = {
  async keep(attempt: Omit<Attempt, 'at'>): Promise<void> {
    await quietly(async (db) => {
      for (const old of await db.getAll('attempts')) {
        if (Date.now() - old.at > KEPT_MS) await db.delete('attempts', old.id)
      }
      await db.put('attempts', { ...attempt, at: Date.now() })
    })
  },
  /** Undefined when there is none, or no longer. */
  async read(id: string): Promise<Attempt | undefined> {
    return quietly((db) => db.get('attempts', id))
  },
  /** To be called when a voice is ready or deleted: a recording of a person is kept no longer than it is needed. */
  async forget(id: string): Promise<void> {
    await quietly((db) => db.delete('attempts', id))
  },
}

async function quietly<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T | undefined> {
  try {
    return await work(await database())
  } catch {
    return undefined
  }
}
