import { latePart } from '~/lib/latePart'
import type { Message } from './channel'
import { createLookup } from './lookup'
import { createObjectUrls } from './object-urls'
import { readSettings, SETTINGS_KEY } from './settings'
import type { OpenStore, Store, StoreReading } from './store'
import type { Entry } from './entry'
import type { LedgerReading, ReadingOptions } from './types'
import { createView } from './view'

/** What shows the ledger, and what its work builds upon. */
export type Reading = ReturnType<typeof createReading>

/**
 * The ledger as far as it is looked at: what is in the store, and what other pages say has changed in it. It sends
 * nothing and writes nothing, so that a page that only shows runs need not wait for the code that does.
 */
export function createReading({ open, clock, channel }: ReadingOptions) {
  const view = createView(clock.now)
  const outdated = new AbortController()
  const endListeners = new Set<(entry: Entry) => void>()
  const newsListeners = new Set<(message: Message) => void>()
  let guarded: ((store: Store) => Store) | undefined
  let opened: Promise<OpenStore> | undefined
  let started: Promise<void> | undefined
  let silence: (() => void) | undefined

  const openStore = () =>
    (opened ??= open(() => {
      view.set({ isOutdated: true })
      outdated.abort()
    }))
  const whole = latePart(async () => {
    const inner = await (await openStore()).writable()
    return guarded?.(inner) ?? inner
  })
  // What the device had no room for is known to the whole store only.
  const store = async (): Promise<StoreReading> => whole.now() ?? openStore()
  const readFile = async (id: string) => (await (await store()).getMedia(id))?.blob
  const lookUp = createLookup(async (ids) => (await store()).getMany(ids), view.found)

  const reload = async () => {
    const theStore = await store()
    const read = async () => {
      const unfinished = (['intent', 'sending', 'accepted', 'unknown'] as const).map((state) => theStore.list({ state }, 10_000))
      const pages = await Promise.all([theStore.list({}, 100), ...unfinished])
      return pages.flatMap(({ entries }) => entries)
    }
    await view.reset(read, { isReady: true, durability: theStore.durability })
  }

  const readAgain = async (ids: readonly string[]) => {
    const theStore = await store()
    for (const id of ids) {
      const entry = await theStore.get(id)
      if (!entry) view.forget([id])
      else view.absorb(entry)
    }
  }

  const loadSettings = async () => view.set({ settings: readSettings(await (await store()).getSetting(SETTINGS_KEY)) })

  const hear = async (message: Message) => {
    if (message.type === 'changed') await readAgain(message.ids)
    else if (message.type === 'reset') await reload()
    else if (message.type === 'settings') await loadSettings()
    else if (message.type === 'media') view.set({ version: view.get().version + 1 })
    for (const listener of newsListeners) listener(message)
  }

  const begin = async () => {
    await store()
    silence = channel.listen((message) => void hear(message))
    await reload()
    await loadSettings()
  }

  const shown: LedgerReading = {
    getView: view.get,
    subscribe: view.subscribe,
    onEnd(listener) {
      endListeners.add(listener)
      return () => void endListeners.delete(listener)
    },
    peek(id) {
      const known = view.peek(id)
      if (known === undefined) lookUp(id)
      return known
    },
    get: async (id) => (await store()).get(id),
    findRemote: async (remoteId) => (await store()).findRemote(remoteId),
    list: async (filter, limit, after) => (await store()).list(filter, limit, after),
    count: async () => (await store()).count(),
    ids: async (query) => (await store()).ids(query),
    getMany: async (ids) => (await store()).getMany(ids),
    facets: async () => (await store()).facets(),
    children: async (id) => (await store()).children(id),
    readFile,
    urls: createObjectUrls(readFile),
    mediaBytes: async () => (await whole.load()).mediaBytes(),
    noticeRead: () => view.set({ notice: null }),
  }

  return {
    shown, view, reload, loadSettings, endListeners, channel,
    /** The store with what writes. */
    store: whole.load,
    /** Aborted when a newer version of the dashboard took the database over. */
    outdated: outdated.signal,
    /** Opens the store and begins to follow it. Once, however often it is called. */
    start: () => (started ??= begin()),
    stop: () => {
      silence?.()
      void opened?.then((theStore) => theStore.close())
      channel.close()
    },
    /** Everything goes through what `guard` makes of the store once it is written to. Before the first write. */
    guard: (guard: (store: Store) => Store) => {
      guarded = guard
    },
    /** Hears what other pages said, once it can be seen in the view. */
    onNews: (listener: (message: Message) => void) => void newsListeners.add(listener),
  }
}
