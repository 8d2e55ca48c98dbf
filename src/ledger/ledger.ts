import { isNotFound } from '~/api/errors'
import { newKey } from '~/lib/uuid'
import type { LedgerApi } from './api'
import type { Channel, Message } from './channel'
import { createClaim } from './claim'
import { utc, type Clock } from './clock'
import { createEntry, isUnfinished, type Entry, type EntryKind } from './entry'
import { learnUsual, likeness } from './durations'
import { isModerated, type ModerationCount } from './failures'
import { blobOf, dataUriOf, putBackInputs } from './inputs'
import { createKeeper, keptId } from './keep'
import { createLeader } from './leader'
import { next, type EntryEvent } from './next'
import { createObjectUrls, type ObjectUrls } from './object-urls'
import { createOutbox } from './outbox'
import type { Page } from './page'
import { createPoller } from './poller'
import { withQuota, type StorageNotice } from './quota'
import { endingOf, readRun } from './run'
import type { PromptRecord } from './schema'
import { readSettings, type LedgerSettings } from './settings'
import type { Cursor, EntryFilter, EntryPage, Store } from './store'
import { intentOf, type Submission } from './submit'
import { createView, type LedgerView } from './view'

export interface LedgerOptions {
  /** Opens the store; must not reject. Calls `onOutdated` when another page with a newer version needs the database. */
  open(onOutdated: () => void): Promise<Store>
  api: LedgerApi
  clock: Clock
  channel: Channel
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

export interface Ledger {
  start(): Promise<void>
  stop(): void
  getView(): LedgerView
  subscribe(listener: () => void): () => void
  /** Called in one tab only, with every run whose end it saw. */
  onEnd(listener: (entry: Entry) => void): () => void
  submit(submission: Submission): Submitted
  /** What is known without asking the store: undefined means not read yet; it is read then, and listeners hear of it. */
  peek(id: string): Entry | null | undefined
  get(id: string): Promise<Entry | undefined>
  findRemote(remoteId: string): Promise<Entry | undefined>
  list(filter: EntryFilter, limit: number, after?: Cursor): Promise<EntryPage>
  count(): Promise<number>
  /** Cancels a task that runs, or deletes one that has ended. @throws ApiError; 404 counts as done */
  deleteRemote(id: string): Promise<void>
  lookAgain(id: string): Promise<Entry | undefined>
  star(id: string, star: boolean): Promise<void>
  dismiss(ids: readonly string[], dismissed?: boolean): Promise<void>
  note(id: string, notes: string): Promise<void>
  /** Removes entries and their kept files from this device. What still runs stays: it would be lost. */
  remove(ids: readonly string[]): Promise<void>
  /** Writes a run of another program or browser into this history. @param raw the task or invocation as it came */
  adopt(kind: EntryKind, remoteId: string, raw: unknown): Promise<Entry>
  /** The request as it was sent, and how many of its files are no longer on this device. */
  requestOf(entry: Entry): Promise<{ body: unknown; missing: number }>
  /** Tries again to copy the outputs of a run to this device. */
  keep(id: string): Promise<void>
  /** blob: URLs of kept outputs, by `keptId`. */
  urls: ObjectUrls
  mediaBytes(): Promise<number>
  dropMedia(): Promise<void>
  moderated(): Promise<ModerationCount>
  change(settings: Partial<LedgerSettings>): Promise<void>
  noticeRead(): void
  prompts: { list(): Promise<PromptRecord[]>; save(text: string, operationId: string | null): Promise<void>; remove(id: string): Promise<void> }
  /** For export and import. */
  store(): Promise<Store>
  /** Entries came by another way than by running: read everything again. */
  reload(): Promise<void>
}

const DAY_MS = 24 * 60 * 60_000
const SETTINGS = 'ledger'

/** The memory that the API does not have. One per page; pages of one browser share the store and divide the work. */
export function createLedger({ open, api, clock, channel, locks, page }: LedgerOptions): Ledger {
  const view = createView(clock.now)
  const own = new Set<string>()
  const endListeners = new Set<(entry: Entry) => void>()
  const claim = createClaim(clock, locks, (id) => own.has(id))
  const stops: (() => void)[] = []
  let stopped = false
  let paceMs = 5_000
  let opened: Promise<ReturnType<typeof withQuota>> | undefined
  let keeper: ReturnType<typeof createKeeper> | undefined

  const at = () => utc(clock)
  const store = () => (opened ??= openGuarded())
  const openGuarded = async () => {
    const inner = await open(() => {
      view.set({ isOutdated: true })
      leader.stop()
      poller.setMode('asleep')
    })
    return withQuota(inner, {
      onEvicted: (ids) => void onMedia(ids),
      onNotice: (notice: StorageNotice) => view.set({ notice }),
    })
  }

  const happen = async (id: string, event: EntryEvent): Promise<Entry | undefined> => {
    const theStore = await store()
    let before: Entry | undefined
    const durable = event.type === 'sent' || event.type === 'answered'
    const result = await theStore.update(id, (entry) => next((before = entry), event), durable)
    if (result?.changed && before) changed(result.entry, before)
    return result?.entry
  }

  /** This page changed an entry. */
  const changed = (entry: Entry, before?: Entry) => {
    view.absorb(entry, before)
    channel.post({ type: 'changed', ids: [entry.id] })
    watch()
    if (before && before.state !== 'ended' && entry.state === 'ended') ended(entry)
  }

  const ended = (entry: Entry) => {
    for (const listener of endListeners) listener(entry)
    if (entry.ending !== 'succeeded') return
    void learn(entry)
    void keeper?.keep(entry)
  }

  const learn = async (entry: Entry) => {
    const seconds = await learnUsual(await store(), entry)
    if (seconds !== undefined) view.set({ usual: new Map(view.get().usual).set(likeness(entry), seconds) })
  }

  const onMedia = async (droppedFrom: readonly string[]) => {
    for (const id of droppedFrom) await happen(id, { type: 'kept', state: 'dropped', bytes: 0, at: at() })
    channel.post({ type: 'media' })
    view.set({ version: view.get().version + 1 })
  }

  const outbox = createOutbox({
    api, clock, claim, happen,
    read: async (id) => (await store()).get(id),
    isStopped: () => stopped,
  })

  const poller = createPoller({
    clock,
    paceMs: () => paceMs,
    async look(id) {
      const { kind, remoteId, state } = (await (await store()).get(id)) ?? {}
      // Ended or removed by another page a moment ago.
      if (!kind || !remoteId || state !== 'accepted') return watch()
      const seen = readRun(kind, remoteId, await api.look(kind, remoteId))
      if (seen) await happen(id, { type: 'seen', ...seen, at: at() })
    },
    gone: async (id) => void (await happen(id, { type: 'gone', at: at() })),
  })

  const watch = () => {
    const accepted = view.get().running.filter(({ state }) => state === 'accepted')
    poller.watch(
      accepted.map(({ id, lastPolledAt, acceptedAt, createdAt, run }) => {
        const since = Date.parse(acceptedAt ?? createdAt)
        return { id, since, lookedAt: lastPolledAt ? Date.parse(lastPolledAt) : since, isThrottled: run?.status === 'THROTTLED' }
      }),
    )
    for (const entry of accepted) if (!view.get().usual.has(likeness(entry)) && !asked.has(likeness(entry))) {
      asked.add(likeness(entry))
      void learn(entry)
    }
  }
  const asked = new Set<string>()

  const leader = createLeader({
    clock, channel, locks,
    tab: newKey(),
    onChange(isLeader) {
      view.set({ isLeader })
      setMode()
      if (isLeader) void takeOver()
    },
  })

  const setMode = () => {
    const { isLeader, settings } = view.get()
    poller.setMode(!isLeader ? 'asleep' : page.isVisible() ? 'awake' : settings.background ? 'slow' : 'asleep')
  }

  /** What pages that are no more have left behind. */
  const takeOver = async () => {
    await reload()
    for (const entry of view.get().running) if (!own.has(entry.id)) adoptOrphan(entry)
    const { entries } = await (await store()).list({ state: 'ended', from: new Date(clock.now() - DAY_MS).toISOString() }, 100)
    for (const entry of entries) {
      const { state } = entry.kept
      if (entry.ending === 'succeeded' && (state === 'none' || state === 'saving') && !entry.remoteDeletedAt) void keeper?.keep(entry)
    }
  }
  const adoptOrphan = (entry: Entry) => {
    if (entry.state === 'intent' || entry.state === 'sending') void outbox.resume(entry)
  }

  const reload = async () => {
    const theStore = await store()
    const unfinished = await Promise.all(
      (['intent', 'sending', 'accepted', 'unknown'] as const).map((state) => theStore.list({ state }, 10_000)),
    )
    const recent = await theStore.list({}, 100)
    const all = new Map([...recent.entries, ...unfinished.flatMap(({ entries }) => entries)].map((entry) => [entry.id, entry]))
    view.reset([...all.values()], { isReady: true, durability: theStore.durability })
    watch()
  }

  const readAgain = async (ids: readonly string[]) => {
    const theStore = await store()
    for (const id of ids) {
      const entry = await theStore.get(id)
      if (!entry) view.forget([id])
      else view.absorb(entry)
      if (entry && leader.isLeader() && !own.has(id)) adoptOrphan(entry)
    }
    watch()
  }

  const loadSettings = async () => {
    view.set({ settings: readSettings(await (await store()).getSetting(SETTINGS)) })
    leader.change({ visible: page.isVisible(), background: view.get().settings.background })
    setMode()
  }

  const hear = (message: Message) => {
    if (message.type === 'changed') void readAgain(message.ids)
    else if (message.type === 'reset') void reload()
    else if (message.type === 'settings') void loadSettings()
    else if (message.type === 'media') view.set({ version: view.get().version + 1 })
  }

  const askPace = async () => {
    for (let wait = 2_000; !stopped; wait = Math.min(wait * 2, 60_000)) {
      try {
        paceMs = (await api.pollSeconds()) * 1000
        return poller.hurry()
      } catch {
        await new Promise<void>((resolve) => clock.after(wait, resolve))
      }
    }
  }

  const each = async (ids: readonly string[], event: EntryEvent) => {
    for (const id of ids) await happen(id, event)
  }

  return {
    async start() {
      const theStore = await store()
      keeper = createKeeper({ store: theStore, api, clock, settings: () => view.get().settings.keep, happen, onMedia: (ids) => void onMedia(ids) })
      stops.push(
        channel.listen(hear),
        page.onChange(() => {
          leader.change({ visible: page.isVisible(), background: view.get().settings.background })
          setMode()
          poller.hurry()
        }),
      )
      await reload()
      void askPace()
      await loadSettings()
    },
    stop() {
      stopped = true
      leader.stop()
      poller.setMode('asleep')
      for (const stop of stops) stop()
      void opened?.then((theStore) => theStore.close())
      channel.close()
    },
    getView: view.get,
    subscribe: view.subscribe,
    onEnd(listener) {
      endListeners.add(listener)
      return () => void endListeners.delete(listener)
    },
    submit(submission) {
      const id = newKey()
      own.add(id)
      const { entry, files } = intentOf(submission, id, at())
      let written: (entry: Entry) => void
      let failed: (error: unknown) => void
      const stored = new Promise<Entry>((resolve, reject) => {
        written = resolve
        failed = reject
      })
      const write = async () => {
        const theStore = await store()
        await theStore.add(entry)
        changed(entry)
        written(entry)
        for (const { id: mediaId, dataUri } of files) {
          const blob = blobOf(dataUri)
          // Not being able to run it again is no reason not to run it now.
          await theStore.putMedia({ id: mediaId, entryId: id, blob, bytes: blob.size, keptAt: at() }).catch(() => {})
        }
      }
      const answered = outbox.deliver(entry, submission.body, write).catch((error: unknown) => {
        failed(error)
        throw error
      })
      // Whoever waits for one of the two need not wait for the other.
      stored.catch(() => {})
      answered.catch(() => {})
      return { id, stored, answered }
    },
    peek(id) {
      const known = view.peek(id)
      if (known === undefined) void store().then((s) => s.get(id)).then((entry) => view.found(id, entry ?? null), () => view.found(id, null))
      return known
    },
    get: async (id) => (await store()).get(id),
    findRemote: async (remoteId) => (await store()).findRemote(remoteId),
    list: async (filter, limit, after) => (await store()).list(filter, limit, after),
    count: async () => (await store()).count(),
    async deleteRemote(id) {
      const entry = await (await store()).get(id)
      if (!entry?.remoteId || entry.kind !== 'task') return
      await api.remove(entry.remoteId).catch((error: unknown) => {
        if (!isNotFound(error)) throw error
      })
      await happen(id, { type: 'deleted', at: at() })
    },
    async lookAgain(id) {
      const entry = await (await store()).get(id)
      return entry?.state === 'unknown' ? outbox.lookAgain(entry) : entry
    },
    star: async (id, star) => void (await happen(id, { type: 'starred', star, at: at() })),
    dismiss: (ids, dismissed = true) => each(ids, { type: 'dismissed', dismissed, at: at() }),
    note: async (id, notes) => void (await happen(id, { type: 'noted', notes, at: at() })),
    async remove(ids) {
      const theStore = await store()
      const entries = await Promise.all(ids.map((id) => theStore.get(id)))
      const over = entries.flatMap((entry) => (entry && !isUnfinished(entry) ? [entry.id] : []))
      await theStore.remove(over)
      view.forget(over)
      channel.post({ type: 'changed', ids: over })
    },
    async adopt(kind, remoteId, raw) {
      const theStore = await store()
      const known = await theStore.findRemote(remoteId)
      if (known) return known
      const seen = readRun(kind, remoteId, raw)
      const createdAt = createdAtOf(raw) ?? at()
      const accepted = createEntry({ id: newKey(), kind, createdAt, state: 'accepted', remoteId, acceptedAt: createdAt, updatedAt: at() })
      const entry = seen ? next(accepted, { type: 'seen', ...seen, at: at() }) : accepted
      await theStore.add(entry)
      changed(entry)
      if (seen && endingOf(seen.run.status) === 'succeeded') void keeper?.keep(entry)
      return entry
    },
    async requestOf({ request }) {
      const theStore = await store()
      return putBackInputs(request, async (id) => {
        const file = await theStore.getMedia(id)
        return file && dataUriOf(file.blob)
      })
    },
    async keep(id) {
      const entry = await (await store()).get(id)
      if (entry?.ending === 'succeeded') await keeper?.keep(entry)
    },
    urls: createObjectUrls(async (id) => (await (await store()).getMedia(id))?.blob),
    mediaBytes: async () => (await store()).mediaBytes(),
    async dropMedia() {
      const theStore = await store()
      const files = await theStore.listMedia()
      await theStore.removeMedia(files.map(({ id }) => id))
      await onMedia([...new Set(files.filter(({ id, entryId }) => id === keptId(entryId, Number(id.split('/').at(-1)))).map(({ entryId }) => entryId))])
    },
    async moderated() {
      const week = new Date(clock.now() - 7 * DAY_MS).toISOString()
      const day = new Date(clock.now() - DAY_MS).toISOString()
      const { entries } = await (await store()).list({ state: 'ended', from: week }, 5_000)
      const moderated = entries.filter(isModerated)
      return { week: moderated.length, day: moderated.filter(({ createdAt }) => createdAt >= day).length }
    },
    async change(settings) {
      const theStore = await store()
      await theStore.putSetting(SETTINGS, { ...view.get().settings, ...settings })
      await loadSettings()
      channel.post({ type: 'settings' })
      await keeper?.trim()
    },
    noticeRead: () => view.set({ notice: null }),
    prompts: {
      list: async () => (await (await store()).listPrompts()).sort((a, b) => b.savedAt.localeCompare(a.savedAt)),
      save: async (text, operationId) => (await store()).putPrompt({ id: newKey(), text, operationId, savedAt: at() }),
      remove: async (id) => (await store()).removePrompt(id),
    },
    store,
    async reload() {
      await reload()
      channel.post({ type: 'reset' })
    },
  }
}

function createdAtOf(raw: unknown): string | undefined {
  const text = typeof raw === 'object' && raw !== null && 'createdAt' in raw ? raw.createdAt : undefined
  const time = typeof text === 'string' ? Date.parse(text) : NaN
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}
