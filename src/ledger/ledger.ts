import { isNotFound } from '~/api/errors'
import { newKey } from '~/lib/uuid'
import { utc } from './clock'
import { createEngine } from './engine'
import { isUnfinished, type Entry } from './entry'
import { isModerated } from './failures'
import { foreignEntry } from './foreign'
import { blobOf, dataUriOf, putBackInputs } from './inputs'
import { keptId } from './kept-id'
import type { EntryEvent } from './next'
import { createReading, type Reading } from './reading'
import { SETTINGS_KEY } from './settings'
import { intentOf } from './submit'
import type { Ledger, LedgerOptions } from './types'

const DAY_MS = 24 * 60 * 60_000

/** The memory that the API does not have. One per page; pages of one browser share the store and divide the work. */
export function createLedger(options: LedgerOptions): Ledger {
  return createWorkingLedger(options, createReading(options))
}

/** As `createLedger`, upon what is shown of it already. */
export function createWorkingLedger(options: Omit<LedgerOptions, 'open'>, reading: Reading): Ledger {
  const { api, clock, channel } = options
  const { view, store, shown } = reading
  const { start, stop, outbox, happen, changed, onMedia, reload, loadSettings, own, keeper } = createEngine(options, reading)
  const at = () => utc(clock)
  const each = async (ids: readonly string[], event: EntryEvent) => {
    for (const id of ids) await happen(id, event)
  }

  return {
    ...shown,
    start,
    stop,
    submit(submission, id = newKey()) {
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
      const entry = foreignEntry(kind, remoteId, raw, newKey(), at())
      await theStore.add(entry)
      changed(entry)
      if (entry.ending === 'succeeded') void keeper()?.keep(entry)
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
      if (entry?.ending === 'succeeded') await keeper()?.keep(entry)
    },
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
      await theStore.putSetting(SETTINGS_KEY, { ...view.get().settings, ...settings })
      await loadSettings()
      channel.post({ type: 'settings' })
      await keeper()?.trim()
    },
    prompts: {
      list: async () => (await (await store()).listPrompts()).toSorted((a, b) => b.savedAt.localeCompare(a.savedAt)),
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
