import { newKey } from '~/lib/uuid'
import type { Message } from './channel'
import { createClaim } from './claim'
import { utc } from './clock'
import { learnUsual, likeness } from './durations'
import type { Entry } from './entry'
import { createKeeper } from './keep'
import { createLeader } from './leader'
import { next, type EntryEvent } from './next'
import { createOutbox } from './outbox'
import { createPoller } from './poller'
import { withQuota, type StorageNotice } from './quota'
import { readRun } from './run'
import { readSettings, SETTINGS_KEY } from './settings'
import type { LedgerOptions } from './types'
import { createView } from './view'

const DAY_MS = 24 * 60 * 60_000

/** What works behind the ledger: it puts events into the store, tells the other pages, and divides the work with them. */
export function createEngine({ open, api, clock, channel, locks, page }: LedgerOptions) {
  const view = createView(clock.now)
  const own = new Set<string>()
  const endListeners = new Set<(entry: Entry) => void>()
  const claim = createClaim(clock, locks, (id) => own.has(id))
  const stops: (() => void)[] = []
  const life = new AbortController()
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
    isStopped: () => life.signal.aborted,
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
    const read = async () => {
      const unfinished = (['intent', 'sending', 'accepted', 'unknown'] as const).map((state) => theStore.list({ state }, 10_000))
      const pages = await Promise.all([theStore.list({}, 100), ...unfinished])
      return pages.flatMap(({ entries }) => entries)
    }
    await view.reset(read, { isReady: true, durability: theStore.durability })
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
    view.set({ settings: readSettings(await (await store()).getSetting(SETTINGS_KEY)) })
    leader.change({ visible: page.isVisible(), background: view.get().settings.background })
    setMode()
  }

  const hear = (message: Message) => {
    if (message.type === 'changed') void readAgain(message.ids)
    else if (message.type === 'reset') void reload()
    else if (message.type === 'settings') void loadSettings()
    else if (message.type === 'media') view.set({ version: view.get().version + 1 })
  }

  /** The proxy knows how often may be looked; until it says so, the careful pace holds. */
  const askPace = async () => {
    for (let wait = 2_000; !life.signal.aborted; wait = Math.min(wait * 2, 60_000)) {
      try {
        paceMs = (await api.pollSeconds()) * 1000
        return poller.hurry()
      } catch {
        await new Promise<void>((resolve) => clock.after(wait, resolve))
      }
    }
  }

  return {
    view, outbox, happen, changed, onMedia, reload, loadSettings, store,
    /** Ids of what this page itself has submitted. */
    own,
    endListeners,
    keeper: () => keeper,
    start: async () => {
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
    stop: () => {
      life.abort()
      leader.stop()
      poller.setMode('asleep')
      for (const stop of stops) stop()
      void opened?.then((theStore) => theStore.close())
      channel.close()
    },
  }
}
