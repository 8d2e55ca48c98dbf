import { openDB, type IDBPDatabase } from 'idb'
import { getMany, listChildren, listFacets, listIds } from './db-ids'
import type { Entry } from './entry'
import { bare, recordOf, type EntryRecord } from './record'
import { DB_NAME, DB_VERSION, upgrade, type GreenroomDB, type MediaRecord } from './schema'
import { matches, type Cursor, type EntryFilter, type EntryPage, type Store } from './store'

export interface OpenOptions {
  name?: string
  /** Another tab with a newer version of the dashboard needs the database: this one has let go of it. */
  onOutdated?: () => void
  /** An older tab still holds the database; opening waits until it lets go. */
  onBlocked?: () => void
}

/** How long to wait for another tab to let go before going on without the device's storage. */
const BLOCKED_MS = 5_000

/**
 * The store in IndexedDB.
 * @throws when the browser refuses: no IndexedDB, private mode, a newer version of the database than this page knows
 */
export async function openStore({ name = DB_NAME, onOutdated, onBlocked }: OpenOptions = {}): Promise<Store> {
  if (typeof indexedDB === 'undefined') throw new Error('This browser has no IndexedDB')
  let giveUp: ReturnType<typeof setTimeout> | undefined
  const opening = openDB<GreenroomDB>(name, DB_VERSION, {
    upgrade: (db, oldVersion, _newVersion, tx) => upgrade(db, oldVersion, tx),
    blocked: () => onBlocked?.(),
    blocking: (_current, _wanted, event) => {
      // Holding on would leave the newer tab waiting for ever. Writes in this one fail from now on, and say so.
      if (event.target instanceof IDBDatabase) event.target.close()
      onOutdated?.()
    },
  })
  const waited = new Promise<never>((_resolve, reject) => {
    giveUp = setTimeout(() => reject(new Error('The database did not open')), BLOCKED_MS)
  })
  try {
    return storeOf(await Promise.race([opening, waited]))
  } catch (error) {
    void opening.then((db) => db.close(), () => {})
    throw error
  } finally {
    clearTimeout(giveUp)
  }
}

function storeOf(db: IDBPDatabase<GreenroomDB>): Store {
  return {
    durability: 'device',
    get: async (id) => entryOf(await db.get('entries', id)),
    findRemote: async (remoteId) => entryOf(await db.getFromIndex('entries', 'remote', remoteId)),
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
      const before = entryOf(await tx.store.get(id))
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
    list: (filter, limit, after) => listEntries(db, filter, limit, after),
    count: () => db.count('entries'),
    ids: (query) => listIds(db, query),
    getMany: (ids) => getMany(db, ids),
    facets: () => listFacets(db),
    children: (id) => listChildren(db, id),
    async putMedia(record) {
      const tx = db.transaction('media', 'readwrite')
      await Promise.all([tx.store.put(record), tx.done])
    },
    getMedia: (id) => db.get('media', id),
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
    getSetting: (key) => db.get('settings', key),
    putSetting: async (key, value) => void (await db.put('settings', value, key)),
    close: () => db.close(),
  }
}

/** How many are read at once when a filter lets only some of them through. */
const BATCH = 200

async function listEntries(
  db: IDBPDatabase<GreenroomDB>,
  filter: EntryFilter,
  limit: number,
  after?: Cursor,
): Promise<EntryPage> {
  const found: EntryRecord[] = []
  const batch = filter.search !== undefined || filter.star !== undefined ? BATCH : Math.min(BATCH, limit + 1)
  let place = after ?? startOf(filter)
  for (;;) {
    const records = await readBatch(db, filter, place, batch)
    for (const record of records) {
      if (!matches(record, filter)) continue
      if (found.length === limit) {
        const last = found.at(-1)!
        return { entries: found.map(bare), next: { order: last.order, id: last.id } }
      }
      found.push(record)
    }
    const last = records.at(-1)
    if (!last || records.length < batch) return { entries: found.map(bare) }
    place = { order: last.order, id: last.id }
  }
}

/** The newest that `before` allows. Every text is greater than the empty one. */
const startOf = ({ before }: EntryFilter): Cursor | undefined =>
  before === undefined ? undefined : { order: -Date.parse(before), id: '\uffff' }

/** By the index that leaves the least to filter. */
function readBatch(db: IDBPDatabase<GreenroomDB>, { model, operationId, state, from }: EntryFilter, place: Cursor | undefined, count: number) {
  const start = place ? [place.order, place.id] : [-Infinity, '']
  const end = from === undefined ? [Infinity, '\uffff'] : [-Date.parse(from), '\uffff']
  const range = (...prefix: string[]) => IDBKeyRange.bound([...prefix, ...start], [...prefix, ...end], true)
  if (start[0]! > end[0]!) return Promise.resolve([])
  if (model !== undefined) return db.getAllFromIndex('entries', 'model', range(model), count)
  if (operationId !== undefined) return db.getAllFromIndex('entries', 'operation', range(operationId), count)
  if (state !== undefined) return db.getAllFromIndex('entries', 'state', range(state), count)
  return db.getAllFromIndex('entries', 'order', range(), count)
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

const entryOf = (record: EntryRecord | undefined): Entry | undefined => record && bare(record)
