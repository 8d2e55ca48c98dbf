import type { DBSchema } from 'idb'
import { recordOf, type EntryRecord } from './record'

/** A file kept on this device: an output, or an input that was too long to stay in the request. */
export interface MediaRecord {
  /** `{entryId}/out/{n}` or `{entryId}/in/{n}`. */
  id: string
  entryId: string
  blob: Blob
  bytes: number
  /** ISO 8601, UTC; the oldest make room first. */
  keptAt: string
}

/** A prompt that the person saved. */
export interface PromptRecord {
  id: string
  text: string
  operationId: string | null
  savedAt: string
}

export interface GreenroomDB extends DBSchema {
  entries: {
    key: string
    value: EntryRecord
    indexes: {
      order: [number, string]
      state: [string, number, string]
      operation: [string, number, string]
      model: [string, number, string]
      remote: string
      outcome: [string, number, string]
      star: [number, string]
      parents: string
    }
  }
  media: { key: string; value: MediaRecord; indexes: { entry: string; age: [string, number] } }
  prompts: { key: string; value: PromptRecord }
  settings: { key: string; value: unknown }
}

export const DB_NAME = 'greenroom'

type Upgrade = (db: IDBDatabase, tx: IDBTransaction) => void

/** What each version added. A step is never changed once it has been released, only followed by another. */
const UPGRADES: readonly Upgrade[] = [
  (db) => {
    const entries = db.createObjectStore('entries', { keyPath: 'id' })
    entries.createIndex('order', ['order', 'id'])
    entries.createIndex('state', ['state', 'order', 'id'])
    entries.createIndex('operation', ['operationId', 'order', 'id'])
    entries.createIndex('model', ['model', 'order', 'id'])
    const media = db.createObjectStore('media', { keyPath: 'id' })
    media.createIndex('entry', 'entryId')
    // The size is part of the key: what is kept can be added up without reading a single file.
    media.createIndex('age', ['keptAt', 'bytes'])
    db.createObjectStore('prompts', { keyPath: 'id' })
  },
  (db, tx) => {
    db.createObjectStore('settings')
    tx.objectStore('entries').createIndex('remote', 'remoteId')
  },
  (_db, tx) => {
    const entries = tx.objectStore('entries')
    entries.createIndex('outcome', ['outcome', 'order', 'id'])
    entries.createIndex('star', ['starred', 'id'])
    entries.createIndex('parents', 'parents', { multiEntry: true })
    writeAgain(entries)
  },
]

/** Gives every record the members that newer indexes need. The transaction of the upgrade stays open until this is through. */
function writeAgain(entries: IDBObjectStore): void {
  const reading = entries.openCursor()
  reading.addEventListener('success', () => {
    const cursor = reading.result
    if (!cursor) return
    cursor.update(recordOf(cursor.value))
    cursor.continue()
  })
}

export const DB_VERSION = UPGRADES.length

/** Brings a database of any older version to `target`. */
export function upgrade(db: IDBDatabase, oldVersion: number, tx: IDBTransaction, target: number = DB_VERSION): void {
  for (const step of UPGRADES.slice(oldVersion, target)) step(db, tx)
}
