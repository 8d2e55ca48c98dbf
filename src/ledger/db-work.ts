import { wrap, type IDBPDatabase } from 'idb'
import { bare, recordOf } from './record'
import type { GreenroomDB, MediaRecord } from './schema'
import type { Store, StoreReading } from './store'

/** The store with all that writes and adds up. Its code comes with the ledger's work: no page waits for it. */
export function writableStore(bareDb: IDBDatabase, reading: StoreReading): Store {
  // What it holds is what schema.ts says.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const db = wrap(bareDb) as IDBPDatabase<GreenroomDB>
  return {
    ...reading,
    async add(entry) {
      // Strict: an intent must be on disk before money is spent on it.
      const tx = db.transaction('entries', 'readwrite', { durability: 'strict' })
      await Promise.all([tx.store.put(recordOf(entry)), tx.done])
    },
    async addMany(entries) {
      const tx = db.transaction('entries', 'readwrite')
      await Promise.all([...entries.map((entry) => tx.store.put(recordOf(entry))), tx.done])
    },
    async update(id, change, durable = false) {
      const tx = db.transaction('entries', 'readwrite', { durability: durable ? 'strict' : 'relaxed' })
      const record = await tx.store.get(id)
      const before = record && bare(record)
      const after = before && change(before)
      const changed = after !== undefined && after !== before
      await Promise.all([changed && tx.store.put(recordOf(after)), tx.done])
      return after && { entry: after, changed }
    },
    async remove(ids) {
      const tx = db.transaction(['entries', 'media'], 'readwrite')
      const media = tx.objectStore('media')
      const work = ids.map(async (id) => {
        const kept = await media.index('entry').getAllKeys(id)
        await Promise.all([tx.objectStore('entries').delete(id), ...kept.map((key) => media.delete(key))])
      })
      await Promise.all([...work, tx.done])
    },
    async putMedia(record) {
      const tx = db.transaction('media', 'readwrite')
      await Promise.all([tx.store.put(record), tx.done])
    },
    async removeMedia(ids) {
      const tx = db.transaction('media', 'readwrite')
      await Promise.all([...ids.map((id) => tx.store.delete(id)), tx.done])
    },
    async mediaBytes() {
      let sum = 0
      for (const { bytes } of await mediaKeys(db)) sum += bytes
      return sum
    },
    listMedia: (entryId) => listMedia(db, entryId),
    listPrompts: () => db.getAll('prompts'),
    putPrompt: async (prompt) => void (await db.put('prompts', prompt)),
    removePrompt: (id) => db.delete('prompts', id),
    putSetting: async (key, value) => void (await db.put('settings', value, key)),
  }
}

async function listMedia(db: IDBPDatabase<GreenroomDB>, entryId?: string): Promise<Omit<MediaRecord, 'blob'>[]> {
  if (entryId === undefined) return mediaKeys(db)
  const records = await db.getAllFromIndex('media', 'entry', entryId)
  return records.map(({ blob: _blob, ...rest }) => rest)
}

/** Everything about kept files but the files, oldest first, from the keys of an index alone. */
async function mediaKeys(db: IDBPDatabase<GreenroomDB>): Promise<Omit<MediaRecord, 'blob'>[]> {
  const found: Omit<MediaRecord, 'blob'>[] = []
  let cursor = await db.transaction('media').store.index('age').openKeyCursor()
  while (cursor) {
    const [keptAt, bytes] = cursor.key
    const id = cursor.primaryKey
    found.push({ id, entryId: id.split('/', 1)[0] ?? id, bytes, keptAt })
    cursor = await cursor.continue()
  }
  return found
}
