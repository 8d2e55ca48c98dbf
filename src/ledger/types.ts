import type { LedgerApi } from './api'
import type { Channel } from './channel'
import type { Clock } from './clock'
import type { Entry, EntryKind } from './entry'
import type { ModerationCount } from './failures'
import type { ObjectUrls } from './object-urls'
import type { Page } from './page'
import type { PromptRecord } from './schema'
import type { LedgerSettings } from './settings'
import type { Cursor, EntryFilter, EntryPage, EntryQuery, Facets, OpenStore, Store } from './store'
import type { Submission } from './submit'
import type { LedgerView } from './view'

export interface ReadingOptions {
  /** Opens the store; must not reject. Calls `onOutdated` when another page with a newer version needs the database. */
  open: (onOutdated: () => void) => Promise<OpenStore>
  clock: Clock
  channel: Channel
}

export interface LedgerOptions extends ReadingOptions {
  api: LedgerApi
  /** navigator.locks, where there is one. */
  locks?: LockManager
  page: Page
}

/** A run on its way. */
export interface Submitted {
  /** Of the entry. It is in the store once `stored` resolves. */
  id: string
  /** Rejects when the intent could not be written down; then nothing was sent. */
  stored: Promise<Entry>
  /** The entry once it is accepted, refused or unknown; undefined when it was removed meanwhile. */
  answered: Promise<Entry | undefined>
}

/** What can be seen of the ledger, at once or from the store. */
export interface LedgerReading {
  getView: () => LedgerView
  subscribe: (listener: () => void) => () => void
  /** Called in one tab only, with every run whose end it saw. */
  onEnd: (listener: (entry: Entry) => void) => () => void
  /** What is known without asking the store: undefined means not read yet; it is read then, and listeners hear of it. */
  peek: (id: string) => Entry | null | undefined
  get: (id: string) => Promise<Entry | undefined>
  findRemote: (remoteId: string) => Promise<Entry | undefined>
  list: (filter: EntryFilter, limit: number, after?: Cursor) => Promise<EntryPage>
  count: () => Promise<number>
  /** See Store. */
  ids: (query: EntryQuery) => Promise<string[]>
  getMany: (ids: readonly string[]) => Promise<(Entry | undefined)[]>
  facets: () => Promise<Facets>
  children: (id: string) => Promise<Entry[]>
  /** A kept file, by `keptId`; undefined when it is not on this device. */
  readFile: (id: string) => Promise<Blob | undefined>
  /** blob: URLs of kept outputs, by `keptId`. */
  urls: ObjectUrls
  mediaBytes: () => Promise<number>
  noticeRead: () => void
}

export interface Ledger extends LedgerReading {
  /** Takes up what was left unfinished and begins to look at it. */
  start: () => Promise<void>
  stop: () => void
  /** @param id of the entry, when it is promised to somebody already */
  submit: (submission: Submission, id?: string) => Submitted
  /** Cancels a task that runs, or deletes one that has ended. @throws ApiError; 404 counts as done */
  deleteRemote: (id: string) => Promise<void>
  lookAgain: (id: string) => Promise<Entry | undefined>
  star: (id: string, star: boolean) => Promise<void>
  dismiss: (ids: readonly string[], dismissed?: boolean) => Promise<void>
  note: (id: string, notes: string) => Promise<void>
  /** Removes entries and their kept files from this device. What still runs stays: it would be lost. */
  remove: (ids: readonly string[]) => Promise<void>
  /** Writes a run of another program or browser into this history. @param raw the task or invocation as it came */
  adopt: (kind: EntryKind, remoteId: string, raw: unknown) => Promise<Entry>
  /** The request as it was sent, and how many of its files are no longer on this device. */
  requestOf(entry: Entry): Promise<{ body: unknown; missing: number }>
  /** Tries again to copy the outputs of a run to this device. */
  keep: (id: string) => Promise<void>
  dropMedia: () => Promise<void>
  moderated: () => Promise<ModerationCount>
  change: (settings: Partial<LedgerSettings>) => Promise<void>
  prompts: { list(): Promise<PromptRecord[]>; save(text: string, operationId: string | null): Promise<void>; remove(id: string): Promise<void> }
  /** For export and import. */
  store: () => Promise<Store>
  /** Entries came by another way than by running: read everything again. */
  reload: () => Promise<void>
}
