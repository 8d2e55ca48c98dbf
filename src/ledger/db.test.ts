import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB, unwrap } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Entry } from './entry'
import { createEntry } from './new-entry'
import { createMemoryStore } from './memory-store'
import { withQuota, type StorageNotice } from './quota'
import { DB_NAME, DB_VERSION, upgrade, type GreenroomDB } from './schema'
import type { Cursor, EntryFilter, Store } from './store'
import { openWhole } from './testing'

const entry = (n: number, more: Partial<Entry> = {}) =>
  createEntry({ id: `e${String(n).padStart(5, '0')}`, kind: 'task', createdAt: new Date(Date.UTC(2026, 9, 1) + n * 1000).toISOString(), ...more })
const file = (entryId: string, n: number, bytes = 10) => ({
  id: `${entryId}/out/${n}`, entryId, blob: new Blob(['x'.repeat(bytes)], { type: 'image/png' }), bytes, keptAt: `2026-10-01T00:00:0${n}.000Z`,
})

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()))

async function all(store: Store, filter: EntryFilter, limit: number): Promise<string[]> {
  const found: string[] = []
  let after: Cursor | undefined
  do {
    const page = await store.list(filter, limit, after)
    expect(page.entries.length).toBeLessThanOrEqual(limit)
    found.push(...page.entries.map(({ id }) => id))
    after = page.next
  } while (after)
  return found
}

describe.each([
  ['IndexedDB', () => openWhole()],
  ['memory', async () => createMemoryStore()],
])('a store in %s', (_name, make) => {
  it('pages newest first, by every filter, without gaps or repeats', async () => {
    const store = await make()
    for (let n = 0; n < 450; n += 1) {
      await store.add(entry(n, { model: n % 3 ? 'a' : 'b', operationId: n % 2 ? 'X' : 'Y', star: n % 7 === 0, state: n % 5 ? 'ended' : 'accepted', request: { promptText: `lamp ${n}` } }))
    }
    // Two born in the same millisecond must both be found.
    await store.add({ ...entry(3, { model: 'a' }), id: 'twin' })
    const ids = (keep: (n: number) => boolean) => Array.from({ length: 450 }, (_, n) => 449 - n).filter(keep).map((n) => entry(n).id)
    expect((await all(store, {}, 40)).filter((id) => id !== 'twin')).toEqual(ids(() => true))
    expect(await all(store, { model: 'b' }, 7)).toEqual(ids((n) => n % 3 === 0))
    expect(await all(store, { operationId: 'Y', model: 'b' }, 50)).toEqual(ids((n) => n % 6 === 0))
    expect(await all(store, { state: 'accepted', star: true }, 3)).toEqual(ids((n) => n % 35 === 0))
    expect(await all(store, { search: 'LAMP 44' }, 5)).toEqual(ids((n) => String(n).includes('44')))
    expect(await all(store, { from: entry(10).createdAt, before: entry(20).createdAt }, 4)).toEqual(ids((n) => n >= 10 && n < 20))
    expect(await all(store, { model: 'none' }, 4)).toEqual([])
    expect(await store.count()).toBe(451)
  })

  it('takes many at once, in the place of those that were there', async () => {
    const store = await make()
    await store.add(entry(1, { notes: 'before' }))
    await store.addMany([entry(1, { notes: 'after' }), entry(2), entry(3, { model: 'a' })])
    expect(await all(store, {}, 2)).toEqual(['e00003', 'e00002', 'e00001'])
    expect((await store.get('e00001'))?.notes).toBe('after')
    expect(await store.ids({ model: 'a' })).toEqual(['e00003'])
  })

  it('changes an entry in one step, and writes nothing when nothing changes', async () => {
    const store = await make()
    await store.add(entry(1, { remoteId: 'r' }))
    await Promise.all(Array.from({ length: 20 }, () => store.update(entry(1).id, (e) => ({ ...e, notes: `${e.notes}x` }))))
    expect((await store.get(entry(1).id))?.notes).toHaveLength(20)
    expect(await store.update(entry(1).id, (e) => e)).toMatchObject({ changed: false })
    expect(await store.update('nobody', (e) => e)).toBeUndefined()
    expect((await store.findRemote('r'))?.id).toBe(entry(1).id)
  })

  it('keeps files with their sizes, oldest first, and drops them with their entry', async () => {
    const store = await make()
    await store.add(entry(1))
    await store.putMedia(file('e00001', 1, 30))
    await store.putMedia(file('e00001', 0, 12))
    expect(await store.mediaBytes()).toBe(42)
    expect((await store.listMedia()).map(({ id, bytes }) => [id, bytes])).toEqual([['e00001/out/0', 12], ['e00001/out/1', 30]])
    expect((await store.getMedia('e00001/out/1'))?.blob.size).toBe(30)
    await store.remove(['e00001'])
    expect([await store.count(), await store.mediaBytes()]).toEqual([0, 0])
  })
})

describe('the database', () => {
  it('comes from every older version with all that was in it', async () => {
    for (let version = 1; version < DB_VERSION; version += 1) {
      vi.stubGlobal('indexedDB', new IDBFactory())
      const old = await openDB<GreenroomDB>(DB_NAME, version, { upgrade: (db, from, _to, tx) => upgrade(unwrap(db), from, unwrap(tx), version) })
      await old.put('entries', { ...entry(1, { remoteId: 'r1', model: 'a' }), order: -1 })
      await old.put('media', file('e00001', 0))
      old.close()
      const store = await openWhole()
      expect(await store.get(entry(1).id)).toEqual(entry(1, { remoteId: 'r1', model: 'a' }))
      expect((await store.findRemote('r1'))?.id).toBe(entry(1).id)
      expect(await store.mediaBytes()).toBe(10)
      await store.putSetting('a', 1)
      expect(await store.getSetting('a')).toBe(1)
      store.close()
    }
  })

  it('lets go when a newer version wants it, and says so', async () => {
    const onOutdated = vi.fn<() => void>()
    const store = await openWhole({ onOutdated })
    const newer = await openDB(DB_NAME, DB_VERSION + 1)
    expect(onOutdated).toHaveBeenCalledOnce()
    await expect(store.add(entry(1))).rejects.toThrow('not allowed')
    newer.close()
    await expect(openWhole()).rejects.toThrow('version')
  })

  it('is refused in words where there is none', async () => {
    vi.stubGlobal('indexedDB', undefined)
    await expect(openWhole()).rejects.toThrow('no IndexedDB')
  })
})

/** A store that takes so many bytes of files and entries. */
function limited(room: { left: number }) {
  const inner = createMemoryStore()
  const check = async () => {
    if ((await inner.mediaBytes()) + (await inner.count()) > room.left) throw new DOMException('full', 'QuotaExceededError')
  }
  return {
    ...inner,
    add: async (e: Entry) => { await check(); await inner.add(e) },
    addMany: async (many: readonly Entry[]) => { await check(); await inner.addMany(many) },
    update: async (id: string, change: (e: Entry) => Entry) => { await check(); return inner.update(id, change) },
  }
}

describe('a full device', () => {
  it('gives up kept files, oldest first, and never an entry', async () => {
    const notices: StorageNotice[] = []
    const evicted: string[] = []
    const store = withQuota(limited({ left: 10 }), { onNotice: (notice) => notices.push(notice), onEvicted: (ids) => evicted.push(...ids) })
    await store.putMedia(file('old', 0, 30))
    await store.add(entry(1))
    expect(notices).toEqual([{ kind: 'evicted', files: 1, bytes: 30 }])
    expect(evicted).toEqual(['old'])
    expect(store.durability).toBe('memory')
    expect(await store.count()).toBe(1)
  })

  it('holds entries in memory when nothing is left to give up, and writes them when there is room again', async () => {
    const notices: StorageNotice[] = []
    const room = { left: -1 }
    const inner = limited(room)
    const store = withQuota(inner, { onNotice: (notice) => notices.push(notice), onEvicted: () => {} })
    await store.add(entry(1))
    await store.add(entry(2))
    expect(notices).toEqual([{ kind: 'full' }])
    expect((await store.list({}, 10)).entries.map(({ id }) => id)).toEqual(['e00002', 'e00001'])
    expect(await store.update('e00001', (e) => ({ ...e, notes: 'changed' }))).toMatchObject({ changed: true })
    expect((await store.get('e00001'))?.notes).toBe('changed')
    expect(await inner.get('e00001')).toBeUndefined()
    await store.addMany([entry(3)])
    expect((await store.get('e00003'))?.id).toBe('e00003')
    room.left = 100
    await store.update('e00001', (e) => ({ ...e, star: true }))
    expect(await inner.get('e00001')).toMatchObject({ notes: 'changed', star: true })
  })
})
