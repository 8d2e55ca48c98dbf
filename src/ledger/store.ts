import { promptOf, type Entry, type EntryState } from './entry'
import { outcomeOf, type Outcome } from './outcome'
import type { MediaRecord, PromptRecord } from './schema'

/** Which entries, newest first. What is absent does not filter. */
export interface EntryFilter {
  operationId?: string
  model?: string
  state?: EntryState
  star?: boolean
  /** ISO 8601, UTC; the first moment that counts, and the first that does not. */
  from?: string
  before?: string
  /** Words that prompt, label, notes, model or an id must all have in them, in any case. */
  search?: string
}

/** Which entries, where only their ids are wanted: everything that an index knows. */
export interface EntryQuery extends Pick<EntryFilter, 'operationId' | 'model' | 'from' | 'before'> {
  outcome?: Outcome
  star?: true
}

/** What occurs in the history, for filters; sorted. */
export interface Facets {
  models: string[]
  operations: string[]
}

/** Where a page ended: the next one begins after it. */
export interface Cursor {
  order: number
  id: string
}

export interface EntryPage {
  entries: Entry[]
  /** Absent on the last page. */
  next?: Cursor
}

/** What is read of the store. */
export interface StoreReading {
  /** `memory`: gone with the page. */
  readonly durability: 'device' | 'memory'
  get: (id: string) => Promise<Entry | undefined>
  /** The entry of a task or invocation. */
  findRemote: (remoteId: string) => Promise<Entry | undefined>
  list: (filter: EntryFilter, limit: number, after?: Cursor) => Promise<EntryPage>
  count: () => Promise<number>
  /** Ids of everything that is asked for, newest first. Cheap: ten thousand ids take milliseconds. */
  ids: (query: EntryQuery) => Promise<string[]>
  /** In the same order; undefined for what there is not. */
  getMany: (ids: readonly string[]) => Promise<(Entry | undefined)[]>
  facets: () => Promise<Facets>
  /** What was made from the outputs of an entry, newest first. */
  children: (id: string) => Promise<Entry[]>
  getMedia: (id: string) => Promise<MediaRecord | undefined>
  getSetting: (key: string) => Promise<unknown>
  close: () => void
}

/** A store that can be read at once. */
export interface OpenStore extends StoreReading {
  /** All of it; rejects when the code of what writes cannot be had, and may be asked again. */
  writable: () => Promise<Store>
}

/**
 * Where entries and files are. Two make it: IndexedDB, and the memory of this page where the browser refuses storage.
 * Every method may throw what the storage throws.
 */
export interface Store extends StoreReading {
  add: (entry: Entry) => Promise<void>
  /** Many at once, in one transaction: all of them or none. Not for what money hangs on: it may reach the disk later. */
  addMany: (entries: readonly Entry[]) => Promise<void>
  /**
   * Reads, changes and writes in one transaction. Nothing is written when `change` gives the same object back.
   * @param durable waits until it is on disk, rather than with the system: for what must survive a power cut
   */
  update(id: string, change: (entry: Entry) => Entry, durable?: boolean): Promise<{ entry: Entry; changed: boolean } | undefined>
  /** With everything that is kept of them. */
  remove: (ids: readonly string[]) => Promise<void>
  putMedia: (record: MediaRecord) => Promise<void>
  removeMedia: (ids: readonly string[]) => Promise<void>
  /** Bytes of everything that is kept. */
  mediaBytes: () => Promise<number>
  /** Of one entry, or of all, oldest first; without the files themselves. */
  listMedia: (entryId?: string) => Promise<Omit<MediaRecord, 'blob'>[]>
  listPrompts: () => Promise<PromptRecord[]>
  putPrompt: (prompt: PromptRecord) => Promise<void>
  removePrompt: (id: string) => Promise<void>
  putSetting: (key: string, value: unknown) => Promise<void>
}

/** `order` of an entry, see schema.ts. */
export function orderOf({ createdAt }: Pick<Entry, 'createdAt'>): number {
  return -(Date.parse(createdAt) || 0)
}

/** Whether an entry is one of those that are asked for. */
export function matches(entry: Entry, filter: EntryFilter): boolean {
  const { operationId, model, state, star, from, before, search } = filter
  return (
    (operationId === undefined || entry.operationId === operationId) &&
    (model === undefined || entry.model === model) &&
    (state === undefined || entry.state === state) &&
    (star === undefined || entry.star === star) &&
    (from === undefined || entry.createdAt >= from) &&
    (before === undefined || entry.createdAt < before) &&
    (search === undefined || isFound(entry, search))
  )
}

/** As `matches`, for a query. */
export function answers(entry: Entry, { outcome, ...filter }: EntryQuery): boolean {
  return matches(entry, filter) && (outcome === undefined || outcomeOf(entry) === outcome)
}

function isFound(entry: Entry, search: string): boolean {
  const { id, remoteId, model, operationId, label, notes } = entry
  const text = [promptOf(entry), label, notes, model, operationId, id, remoteId].join(' ').toLocaleLowerCase()
  return search.toLocaleLowerCase().split(/\s+/u).every((word) => text.includes(word))
}
