import { asked } from './asked'
import { entriesOf, getMany, listChildren, listFacets, listIds } from './db-ids'
import type { Entry } from './entry'
import { bare, type EntryRecord } from './record'
import { DB_NAME, DB_VERSION, upgrade } from './schema'
import { matches, type Cursor, type EntryFilter, type EntryPage, type OpenStore, type StoreReading } from './store'

export interface OpenOptions {
  name?: string
  /** Another tab with a newer version of the dashboard needs the database: this one has let go of it. */
  onOutdated?: () => void
}

/** How long to wait for another tab to let go before going on without the device's storage. */
const BLOCKED_MS = 5_000

/**
 * The store in IndexedDB, to be read at once; the code of what writes comes when something is to be written.
 * @throws when the browser refuses: no IndexedDB, private mode, a newer version of the database than this page knows
 */
export async function openStore({ name = DB_NAME, onOutdated }: OpenOptions = {}): Promise<OpenStore> {
  if (typeof indexedDB === 'undefined') throw new Error('This browser has no IndexedDB')
  let giveUp: ReturnType<typeof setTimeout> | undefined
  const opening = openDatabase(name, onOutdated)
  const waited = new Promise<never>((_resolve, reject) => {
    giveUp = setTimeout(() => reject(new Error('The database did not open')), BLOCKED_MS)
  })
  try {
    const db = await Promise.race([opening, waited])
    const reading = readingOf(db)
    return { ...reading, writable: async () => (await import('./db-work')).writableStore(db, reading) }
  } catch (error) {
    void opening.then((db) => db.close(), () => {})
    throw error
  } finally {
    clearTimeout(giveUp)
  }
}

async function openDatabase(name: string, onOutdated: (() => void) | undefined): Promise<IDBDatabase> {
  const request = indexedDB.open(name, DB_VERSION)
  request.addEventListener('upgradeneeded', ({ oldVersion }) => request.transaction && upgrade(request.result, oldVersion, request.transaction))
  const db = await asked(request)
  db.addEventListener('versionchange', () => {
    // Holding on would leave the newer tab waiting for ever. Writes in this one fail from now on, and say so.
    db.close()
    onOutdated?.()
  })
  return db
}

function readingOf(db: IDBDatabase): StoreReading {
  return {
    durability: 'device',
    get: async (id) => entryOf(await asked(entriesOf(db).get(id))),
    findRemote: async (remoteId) => entryOf(await asked(entriesOf(db).index('remote').get(remoteId))),
    list: (filter, limit, after) => listEntries(db, filter, limit, after),
    count: () => asked(entriesOf(db).count()),
    ids: (query) => listIds(db, query),
    getMany: (ids) => getMany(db, ids),
    facets: () => listFacets(db),
    children: (id) => listChildren(db, id),
    getMedia: (id) => asked(db.transaction('media').objectStore('media').get(id)),
    getSetting: (key) => asked(db.transaction('settings').objectStore('settings').get(key)),
    close: () => db.close(),
  }
}

/** How many are read at once when a filter lets only some of them through. */
const BATCH = 200

async function listEntries(
  db: IDBDatabase,
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
function readBatch(db: IDBDatabase, { model, operationId, state, from }: EntryFilter, place: Cursor | undefined, count: number): Promise<EntryRecord[]> {
  const start = place ? [place.order, place.id] : [-Infinity, '']
  const end = from === undefined ? [Infinity, '\uffff'] : [-Date.parse(from), '\uffff']
  const range = (...prefix: string[]) => IDBKeyRange.bound([...prefix, ...start], [...prefix, ...end], true)
  if (start[0]! > end[0]!) return Promise.resolve([])
  const read = (index: string, keys: IDBKeyRange): Promise<EntryRecord[]> => asked(entriesOf(db).index(index).getAll(keys, count))
  if (model !== undefined) return read('model', range(model))
  if (operationId !== undefined) return read('operation', range(operationId))
  if (state !== undefined) return read('state', range(state))
  return read('order', range())
}

const entryOf = (record: EntryRecord | undefined): Entry | undefined => record && bare(record)
