import { asked } from './asked'
import type { Entry } from './entry'
import { bare, type EntryRecord } from './record'
import type { EntryQuery, Facets } from './store'

/** The entries, to be read in one transaction. */
export const entriesOf = (db: IDBDatabase): IDBObjectStore => db.transaction('entries').objectStore('entries')

type Bounds = readonly [start: readonly [number, string], end: readonly [number, string]]

/** Ids of everything that a query asks for, newest first. Reads keys of indexes only, never an entry. */
export async function listIds(db: IDBDatabase, query: EntryQuery): Promise<string[]> {
  const { operationId, model, outcome, star } = query
  const bounds = boundsOf(query)
  if (!bounds) return []
  const entries = entriesOf(db)
  const keys = (name: string, ...prefix: string[]): Promise<string[]> => asked(entries.index(name).getAllKeys(within(bounds, ...prefix)) as IDBRequest<string[]>)
  const of = (name: 'operation' | 'model' | 'outcome', value: string | undefined) => (value === undefined ? [] : [keys(name, value)])
  const narrowed = [...of('operation', operationId), ...of('model', model), ...of('outcome', outcome), ...(star ? [keys('star')] : [])]
  const lists = await Promise.all(narrowed.length > 0 ? narrowed : [keys('order')])
  const [shortest = [], ...rest] = lists.toSorted((a, b) => a.length - b.length)
  const sets = rest.map((ids) => new Set(ids))
  return shortest.filter((id) => sets.every((set) => set.has(id)))
}

/** The models and operations that occur, each found by a jump over all entries that have it. */
export async function listFacets(db: IDBDatabase): Promise<Facets> {
  const [models, operations] = await Promise.all([prefixes(db, 'model'), prefixes(db, 'operation')])
  return { models, operations }
}

function prefixes(db: IDBDatabase, name: 'model' | 'operation'): Promise<string[]> {
  const found: string[] = []
  const reading = entriesOf(db).index(name).openKeyCursor()
  return new Promise((resolve, reject) => {
    reading.addEventListener('error', () => reject(reading.error))
    reading.addEventListener('success', () => {
      const cursor = reading.result
      if (!cursor) return resolve(found)
      const [prefix] = cursor.key as [string]
      found.push(prefix)
      cursor.continue([prefix, Infinity, ''])
    })
  })
}

/** Entries by their ids, in the same order; undefined for what there is not. */
export async function getMany(db: IDBDatabase, ids: readonly string[]): Promise<(Entry | undefined)[]> {
  const entries = entriesOf(db)
  const records = await Promise.all(ids.map((id) => asked<EntryRecord | undefined>(entries.get(id))))
  return records.map((record) => record && bare(record))
}

/** What was made from the outputs of an entry, newest first. */
export async function listChildren(db: IDBDatabase, id: string): Promise<Entry[]> {
  const records = await asked<EntryRecord[]>(entriesOf(db).index('parents').getAll(id))
  return records.toSorted((a, b) => a.order - b.order).map(bare)
}

/** Undefined when nothing can lie between. */
function boundsOf({ from, before }: EntryQuery): Bounds | undefined {
  // Newest first: what must lie before a moment begins behind it. No text is as great as the greatest character.
  const start = before === undefined ? ([-Infinity, ''] as const) : ([-Date.parse(before), '\uffff'] as const)
  const end = from === undefined ? ([Infinity, '\uffff'] as const) : ([-Date.parse(from), '\uffff'] as const)
  return start[0] >= end[0] ? undefined : [start, end]
}

const within = ([start, end]: Bounds, ...prefix: string[]): IDBKeyRange => IDBKeyRange.bound([...prefix, ...start], [...prefix, ...end], true)
