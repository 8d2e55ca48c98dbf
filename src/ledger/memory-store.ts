import type { Entry } from './entry'
import type { MediaRecord, PromptRecord } from './schema'
import { answers, matches, orderOf, type OpenStore, type Store } from './store'

/** A store that lasts as long as the page, for browsers that refuse IndexedDB (private windows, blocked site data). */
export function createMemoryStore(): Store & OpenStore {
  const entries = new Map<string, Entry>()
  const media = new Map<string, MediaRecord>()
  const prompts = new Map<string, PromptRecord>()
  const settings = new Map<string, unknown>()
  const oldestFirst = () => [...media.values()].toSorted((a, b) => a.keptAt.localeCompare(b.keptAt))
  const dropMedia = (ids: readonly string[]) => ids.forEach((id) => media.delete(id))

  const store: Store = {
    durability: 'memory',
    get: async (id) => entries.get(id),
    findRemote: async (remoteId) => [...entries.values()].find((entry) => entry.remoteId === remoteId),
    add: async (entry) => void entries.set(entry.id, entry),
    addMany: async (added) => added.forEach((entry) => entries.set(entry.id, entry)),
    async update(id, change) {
      const entry = entries.get(id)
      if (!entry) return undefined
      const changed = change(entry)
      entries.set(id, changed)
      return { entry: changed, changed: changed !== entry }
    },
    async remove(ids) {
      for (const id of ids) {
        entries.delete(id)
        dropMedia([...media.values()].filter(({ entryId }) => entryId === id).map((record) => record.id))
      }
    },
    async list(filter, limit, after) {
      const found = [...entries.values()]
        .map((entry) => ({ entry, order: orderOf(entry) }))
        .filter(({ entry, order }) => matches(entry, filter) && (!after || compare({ order, id: entry.id }, after) > 0))
        .toSorted((a, b) => compare({ order: a.order, id: a.entry.id }, { order: b.order, id: b.entry.id }))
      const page = found.slice(0, limit)
      const last = page.at(-1)
      return {
        entries: page.map(({ entry }) => entry),
        ...(found.length > limit && last && { next: { order: last.order, id: last.entry.id } }),
      }
    },
    count: async () => entries.size,
    ids: async (query) => newestFirst([...entries.values()].filter((entry) => answers(entry, query))).map(({ id }) => id),
    getMany: async (ids) => ids.map((id) => entries.get(id)),
    async facets() {
      const all = [...entries.values()]
      return { models: distinct(all.map(({ model }) => model)), operations: distinct(all.map(({ operationId }) => operationId)) }
    },
    children: async (id) =>
      newestFirst([...entries.values()].filter(({ inputs }) => inputs.some((input) => input.from === 'entry' && input.entryId === id))),
    putMedia: async (record) => void media.set(record.id, record),
    getMedia: async (id) => media.get(id),
    removeMedia: async (ids) => dropMedia(ids),
    mediaBytes: async () => [...media.values()].reduce((sum, { bytes }) => sum + bytes, 0),
    listMedia: async (entryId) =>
      oldestFirst()
        .filter((record) => entryId === undefined || record.entryId === entryId)
        .map(({ blob: _blob, ...rest }) => rest),
    listPrompts: async () => [...prompts.values()],
    putPrompt: async (prompt) => void prompts.set(prompt.id, prompt),
    removePrompt: async (id) => void prompts.delete(id),
    getSetting: async (key) => settings.get(key),
    putSetting: async (key, value) => void settings.set(key, value),
    close: () => {},
  }
  return { ...store, writable: async () => store }
}

const newestFirst = (found: Entry[]): Entry[] => found.toSorted((a, b) => compare({ order: orderOf(a), id: a.id }, { order: orderOf(b), id: b.id }))

const distinct = (values: (string | null)[]): string[] => [...new Set(values)].filter((value) => value !== null).toSorted()

interface Place {
  order: number
  id: string
}

const compare = (a: Place, b: Place): number => a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
