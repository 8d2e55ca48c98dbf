import { newKey } from '~/lib/uuid'
import { createClaim } from './claim'
import { utc } from './clock'
import { learnUsual } from './durations'
import type { Entry } from './entry'
import { createKeeper } from './keep'
import { createLeader } from './leader'
import { likeness } from './likeness'
import { next, type EntryEvent } from './next'
import { createOutbox } from './outbox'
import { createPoller } from './poller'
import { withQuota, type StorageNotice } from './quota'
import type { Reading } from './reading'
import { readRun } from './run'
import type { LedgerOptions } from './types'

const DAY_MS = 24 * 60 * 60_000

/** What works behind the ledger: it puts events into the store, tells the other pages, and divides the work with them. */
export function createEngine({ api, clock, channel, locks, page }: Omit<LedgerOptions, 'open'>, reading: Reading) {
  const { view, store, endListeners } = reading
  const own = new Set<string>()
  const claim = createClaim(clock, locks, (id) => own.has(id))
  let stopListening: (() => void) | undefined
  const life = new AbortController()
  let paceMs = 5_000
  let keeper: ReturnType<typeof createKeeper> | undefined

  const at = () => utc(clock)
  reading.guard((inner) =>
    withQuota(inner, {
      onEvicted: (ids) => void onMedia(ids),
      onNotice: (notice: StorageNotice) => view.set({ notice }),
    }),
  )

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
    await reading.reload()
    watch()
  }

  const settle = () => {
    leader.change({ visible: page.isVisible(), background: view.get().settings.background })
    setMode()
  }

  const loadSettings = async () => {
    await reading.loadSettings()
    settle()
  }

  const orphansOf = (ids: readonly string[]) => ids.flatMap((id) => (own.has(id) ? [] : (view.peek(id) ?? [])))
  reading.onNews((message) => {
    if (message.type === 'settings') settle()
    if (message.type === 'changed' && leader.isLeader()) orphansOf(message.ids).forEach(adoptOrphan)
    watch()
  })

  const rest = () => {
    leader.stop()
    poller.setMode('asleep')
  }
  reading.outdated.addEventListener('abort', rest)

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
    outbox, happen, changed, onMedia, reload, loadSettings,
    /** Ids of what this page itself has submitted. */
    own,
    keeper: () => keeper,
    start: async () => {
      const theStore = await store()
      keeper = createKeeper({ store: theStore, api, clock, settings: () => view.get().settings.keep, happen, onMedia: (ids) => void onMedia(ids) })
      await reading.start()
      stopListening = page.onChange(() => {
        settle()
        poller.hurry()
      })
      watch()
      void askPace()
      settle()
    },
    stop: () => {
      life.abort()
      rest()
      stopListening?.()
      reading.stop()
    },
  }
}
