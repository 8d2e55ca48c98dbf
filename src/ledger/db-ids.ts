import type { IDBPDatabase } from 'idb'
import type { Entry } from './entry'
import { bare } from './record'
import type { GreenroomDB } from './schema'
import type { EntryQuery, Facets } from './store'

type Db = IDBPDatabase<GreenroomDB>
type Bounds = readonly [start: readonly [number, string], end: readonly [number, string]]

/** Ids of everything that a query asks for, newest first. Reads keys of indexes only, never an entry. */
export async function listIds(db: Db, query: EntryQuery): Promise<string[]> {
  const { operationId, model, outcome, star } = query
  const bounds = boundsOf(query)
  if (!bounds) return []
  const tx = db.transaction('entries')
  const of = (name: 'operation' | 'model' | 'outcome', value: string | undefined) =>
    value === undefined ? [] : [tx.store.index(name).getAllKeys(within(bounds, value))]
  const narrowed = [
    ...of('operation', operationId),
    ...of('model', model),
    ...of('outcome', outcome),
    ...(star ? [tx.store.index('star').getAllKeys(within(bounds))] : []),
  ]
  const lists = await Promise.all(narrowed.length > 0 ? narrowed : [tx.store.index('order').getAllKeys(within(bounds))])
  const [shortest = [], ...rest] = lists.toSorted((a, b) => a.length - b.length)
  const sets = rest.map((ids) => new Set(ids))
  return shortest.filter((id) => sets.every((set) => set.has(id)))
}

/** The models and operations that occur, each found by a jump over all entries that have it. */
export async function listFacets(db: Db): Promise<Facets> {
  const [models, operations] = await Promise.all([prefixes(db, 'model'), prefixes(db, 'operation')])
  return { models, operations }
}

async function prefixes(db: Db, name: 'model' | 'operation'): Promise<string[]> {
  const found: string[] = []
  let cursor = await db.transaction('entries').store.index(name).openKeyCursor()
  while (cursor) {
    const [prefix] = cursor.key
    found.push(prefix)
    cursor = await cursor.continue([prefix, Infinity, ''])
  }
  return found
}

/** Entries by their ids, in the same order; undefined for what there is not. */
export async function getMany(db: Db, ids: readonly string[]): Promise<(Entry | undefined)[]> {
  const tx = db.transaction('entries')
  const records = await Promise.all(ids.map((id) => tx.store.get(id)))
  return records.map((record) => record && bare(record))
}

/** What was made from the outputs of an entry, newest first. */
export async function listChildren(db: Db, id: string): Promise<Entry[]> {
  const records = await db.getAllFromIndex('entries', 'parents', id)
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
