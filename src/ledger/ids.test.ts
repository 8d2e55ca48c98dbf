import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { openDB, unwrap } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Entry } from './entry'
import { createEntry } from './new-entry'
import { createMemoryStore } from './memory-store'
import { upgrade, type GreenroomDB } from './schema'
import { answers, orderOf, type EntryQuery, type Store } from './store'
import { openWhole } from './testing'

const moment = (n: number) => new Date(Date.UTC(2026, 9, 1) + n * 1000).toISOString()

const entryArbitrary: fc.Arbitrary<Omit<Entry, 'id'>> = fc
  .record({
    at: fc.integer({ min: 0, max: 9 }),
    model: fc.constantFrom('gen4.5', 'gen4_image', null),
    operationId: fc.constantFrom('CreateTextToImage', 'CreateTextToVideo', null),
    state: fc.constantFrom('intent' as const, 'accepted' as const, 'unknown' as const, 'refused' as const, 'ended' as const),
    ending: fc.constantFrom('succeeded' as const, 'failed' as const, 'gone' as const, null),
    star: fc.boolean(),
  })
  .map(({ at, ...rest }) => createEntry({ id: '', kind: 'task', createdAt: moment(at), ...rest }))

const queryArbitrary: fc.Arbitrary<EntryQuery> = fc.record(
  {
    model: fc.constantFrom('gen4.5', 'gen4_image', 'none'),
    operationId: fc.constantFrom('CreateTextToImage', 'CreateTextToVideo'),
    outcome: fc.constantFrom('running' as const, 'succeeded' as const, 'failed' as const, 'unknown' as const),
    star: fc.constant(true as const),
    from: fc.integer({ min: 0, max: 9 }).map(moment),
    before: fc.integer({ min: 0, max: 9 }).map(moment),
  },
  { requiredKeys: [] },
)

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('ids of a query', () => {
  it('are those of the entries that answer it, newest first, in both stores', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entryArbitrary, { maxLength: 20 }), fc.array(queryArbitrary, { minLength: 5, maxLength: 5 }), async (bodies, queries) => {
        const entries = bodies.map((body, n) => ({ ...body, id: `e${String(n).padStart(2, '0')}` }))
        const name = `t${Math.random()}`
        for (const store of [await openWhole({ name }), createMemoryStore()]) {
          for (const entry of entries) await store.add(entry)
          for (const query of queries) {
            const wanted = entries
              .filter((entry) => answers(entry, query))
              .toSorted((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1))
              .map(({ id }) => id)
            expect(await store.ids(query)).toEqual(wanted)
          }
          store.close()
        }
      }),
      { numRuns: 30 },
    )
  })

  it('follow a star that comes and goes', async () => {
    const store = await openWhole()
    await store.add(createEntry({ id: 'a', kind: 'task', createdAt: moment(1) }))
    await store.update('a', (entry) => ({ ...entry, star: true }))
    expect(await store.ids({ star: true })).toEqual(['a'])
    await store.update('a', (entry) => ({ ...entry, star: false }))
    expect(await store.ids({ star: true })).toEqual([])
  })
})

const madeFrom = (id: string) => ({ from: 'entry' as const, entryId: id, output: 0 })

const both: [string, () => Promise<Store>][] = [['IndexedDB', () => openWhole()], ['memory', async () => createMemoryStore()]]

describe.each(both)('a store in %s', (_name, open) => {
  it('knows what was made from an entry', async () => {
    const store = await open()
    await store.add(createEntry({ id: 'parent', kind: 'task', createdAt: moment(0) }))
    await store.add(createEntry({ id: 'older', kind: 'task', createdAt: moment(1), inputs: [madeFrom('parent'), madeFrom('parent')] }))
    await store.add(createEntry({ id: 'newer', kind: 'task', createdAt: moment(2), inputs: [madeFrom('other'), madeFrom('parent')] }))
    expect((await store.children('parent')).map(({ id }) => id)).toEqual(['newer', 'older'])
    expect(await store.children('newer')).toEqual([])
  })

  it('names the models and operations that occur', async () => {
    const store = await open()
    const models = ['b', 'a', null, 'b', 'a\u{10ffff}', '']
    for (const [n, model] of models.entries()) {
      await store.add(createEntry({ id: `e${n}`, kind: 'task', createdAt: moment(n), model, operationId: n < 2 ? 'Run' : null }))
    }
    expect(await store.facets()).toEqual({ models: ['', 'a', 'a\u{10ffff}', 'b'], operations: ['Run'] })
  })

  it('gives entries in the order of their ids, as they were put', async () => {
    const store = await open()
    const [a, b] = ['a', 'b'].map((id) => createEntry({ id, kind: 'task', createdAt: moment(0), star: true }))
    await store.add(a!)
    await store.add(b!)
    expect(await store.getMany(['b', 'none', 'a'])).toEqual([b, undefined, a])
  })
})

it('a history of version 2 is found by the newer indexes', async () => {
  const old = await openDB<GreenroomDB>('greenroom', 2, { upgrade: (db, from, _to, tx) => upgrade(unwrap(db), from, unwrap(tx), 2) })
  const entry = createEntry({ id: 'a', kind: 'task', createdAt: moment(3), state: 'ended', ending: 'succeeded', star: true, inputs: [{ from: 'entry', entryId: 'p', output: 0 }] })
  // As it was written then: without what the newer indexes need.
  await old.put('entries', { ...entry, order: orderOf(entry) })
  old.close()
  const store = await openWhole()
  expect(await store.ids({ star: true, outcome: 'succeeded' })).toEqual(['a'])
  expect(await store.children('p')).toEqual([entry])
})
