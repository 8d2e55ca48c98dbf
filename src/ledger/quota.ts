import type { Entry } from './entry'
import { answers, matches, type Store } from './store'

/** What the person is told when the device has no room left. */
export type StorageNotice =
  /** Kept files made room: so many, of so many bytes. */
  | { kind: 'evicted'; files: number; bytes: number }
  /** There was nothing left to drop: from now on entries are lost with the page. */
  | { kind: 'full' }

interface QuotaOptions {
  /** Told which entries lost their kept files. */
  onEvicted: (entryIds: readonly string[]) => void
  onNotice: (notice: StorageNotice) => void
}

/**
 * A store whose entries are never refused: when the device is full, kept files go, oldest first; when there are none,
 * the entry stays in the memory of this page.
 */
export function withQuota(inner: Store, { onEvicted, onNotice }: QuotaOptions): Store & { evict(bytes: number): Promise<void> } {
  const overlay = new Map<string, Entry>()

  const evict = async (wanted: number) => {
    const victims: string[] = []
    let bytes = 0
    for (const { id, bytes: size } of await inner.listMedia()) {
      if (bytes >= wanted) break
      victims.push(id)
      bytes += size
    }
    if (victims.length === 0) return false
    await inner.removeMedia(victims)
    onEvicted([...new Set(victims.map((id) => id.split('/', 1)[0] ?? id))])
    onNotice({ kind: 'evicted', files: victims.length, bytes })
    return true
  }

  /** Does `write`, making room as long as there is any to make. False when the device stays full. */
  const making = async (write: () => Promise<unknown>): Promise<boolean> => {
    for (;;) {
      try {
        await write()
        return true
      } catch (error) {
        if (!isFull(error)) throw error
        if (!(await evict(EVICT_BYTES))) return false
      }
    }
  }

  const hold = (entry: Entry) => {
    if (overlay.size === 0) onNotice({ kind: 'full' })
    overlay.set(entry.id, entry)
  }

  return {
    ...inner,
    get durability() {
      return overlay.size > 0 ? 'memory' : inner.durability
    },
    evict: async (bytes) => void (await evict(bytes)),
    get: async (id) => overlay.get(id) ?? inner.get(id),
    findRemote: async (remoteId) =>
      [...overlay.values()].find((entry) => entry.remoteId === remoteId) ?? inner.findRemote(remoteId),
    async add(entry) {
      if (!(await making(() => inner.add(entry)))) hold(entry)
    },
    async addMany(entries) {
      if (!(await making(() => inner.addMany(entries)))) for (const entry of entries) hold(entry)
    },
    async update(id, change, durable) {
      const held = overlay.get(id)
      if (held) {
        const entry = change(held)
        if (await making(() => inner.add(entry))) overlay.delete(id)
        else overlay.set(id, entry)
        return { entry, changed: entry !== held }
      }
      let result: Awaited<ReturnType<Store['update']>>
      if (await making(async () => (result = await inner.update(id, change, durable)))) return result
      const known = await inner.get(id)
      if (!known) return undefined
      const entry = change(known)
      hold(entry)
      return { entry, changed: entry !== known }
    },
    async remove(ids) {
      for (const id of ids) overlay.delete(id)
      await inner.remove(ids)
    },
    async list(filter, limit, after) {
      const page = await inner.list(filter, limit, after)
      if (overlay.size === 0) return page
      const fresh = page.entries.map((entry) => overlay.get(entry.id) ?? entry)
      const known = new Set(fresh.map(({ id }) => id))
      // What the device could not take is the newest there is, so it stands at the head of the first page.
      const extra = after ? [] : [...overlay.values()].filter((entry) => !known.has(entry.id) && matches(entry, filter))
      return { ...page, entries: [...extra.toReversed(), ...fresh] }
    },
    async ids(query) {
      const found = await inner.ids(query)
      if (overlay.size === 0) return found
      const stored = found.filter((id) => !overlay.has(id))
      return [...[...overlay.values()].filter((entry) => answers(entry, query)).map(({ id }) => id).toReversed(), ...stored]
    },
    getMany: async (ids) => (await inner.getMany(ids)).map((entry, n) => overlay.get(ids[n]!) ?? entry),
    async putMedia(record) {
      if (!(await making(() => inner.putMedia(record)))) throw new DOMException('No room on this device', 'QuotaExceededError')
    },
  }
}

/** How much room is made at a time: enough that the next write does not stand before the same door. */
const EVICT_BYTES = 32_000_000

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError'
