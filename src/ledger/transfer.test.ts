import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from './entry'
import { createEntry } from './new-entry'
import { createMemoryStore } from './memory-store'
import { parseEntry } from './parse-entry'
import { exportLedger, importLedger, NotALedgerError } from './transfer'

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const done = (n: number, more: Partial<Entry> = {}): Entry =>
  createEntry({
    id: uuid(n), kind: 'task', createdAt: `2026-10-01T10:${String(n % 60).padStart(2, '0')}:00.000Z`, operationId: 'CreateTextToImage', path: '/v1/text_to_image',
    request: { promptText: `lamp ${n}` }, state: 'ended', ending: 'succeeded', remoteId: uuid(n + 1000),
    outputs: [{ path: `/media/tasks/${uuid(n + 1000)}/0`, kind: 'image' }], ...more,
  })
const at = '2026-10-02T00:00:00.000Z'
const file = (...lines: unknown[]) => new Blob([[{ format: 'greenroom-ledger', version: 1 }, ...lines].map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n')])

describe('export and import', () => {
  it('carries the whole history with its files to another device', async () => {
    const from = createMemoryStore()
    for (let n = 0; n < 450; n += 1) await from.add(done(n))
    await from.update(uuid(3), (entry) => ({ ...entry, kept: { state: 'saved', bytes: 5 }, star: true }))
    await from.putMedia({ id: `${uuid(3)}/out/0`, entryId: uuid(3), blob: new Blob(['bytes'], { type: 'image/png' }), bytes: 5, keptAt: at })
    const to = createMemoryStore()
    expect(await importLedger(to, await exportLedger(from, at, true))).toEqual({ added: 450, updated: 0, unchanged: 0, files: 1, skipped: 0 })
    expect(await to.get(uuid(3))).toEqual(await from.get(uuid(3)))
    expect(await (await to.getMedia(`${uuid(3)}/out/0`))!.blob.text()).toBe('bytes')
    expect(await importLedger(to, await exportLedger(from, at, true))).toMatchObject({ added: 0, unchanged: 450, files: 0 })
  })

  it('writes thousands in a few transactions, and takes the later of two copies in one file', async () => {
    const store = createMemoryStore()
    const writes: number[] = []
    const counted = { ...store, add: () => Promise.reject(new Error('one by one')), addMany: (entries: readonly Entry[]) => (writes.push(entries.length), store.addMany(entries)) }
    const many = Array.from({ length: 1_000 }, (_, n) => ({ entry: done(n) }))
    const again = { entry: done(7, { updatedAt: '2026-10-03T00:00:00.000Z', notes: 'later' }) }
    expect(await importLedger(counted, file(...many, again))).toEqual({ added: 1_000, updated: 1, unchanged: 0, files: 0, skipped: 0 })
    expect(writes.length).toBeLessThan(10)
    expect((await store.get(uuid(7)))?.notes).toBe('later')
    expect(await store.count()).toBe(1_000)
    // Both copies in one transaction.
    const fresh = createMemoryStore()
    expect(await importLedger(fresh, file({ entry: done(7) }, again))).toMatchObject({ added: 1, updated: 1 })
    expect((await fresh.get(uuid(7)))?.notes).toBe('later')
  })

  it('lets the later copy win, but brings nothing back to life', async () => {
    const store = createMemoryStore()
    await store.add(done(1, { updatedAt: '2026-10-01T12:00:00.000Z', notes: 'here' }))
    await importLedger(store, file({ entry: done(1, { updatedAt: '2026-10-01T11:00:00.000Z', notes: 'older' }) }))
    expect((await store.get(uuid(1)))?.notes).toBe('here')
    await importLedger(store, file({ entry: done(1, { updatedAt: '2026-10-01T13:00:00.000Z', notes: 'newer' }) }))
    expect((await store.get(uuid(1)))?.notes).toBe('newer')
    await importLedger(store, file({ entry: done(1, { updatedAt: '2026-10-01T14:00:00.000Z', state: 'accepted', ending: null }) }))
    expect((await store.get(uuid(1)))?.state).toBe('ended')
  })

  it('never takes over the intent of another browser as one to be sent', async () => {
    const store = createMemoryStore()
    await importLedger(store, file({ entry: createEntry({ id: uuid(9), kind: 'task', createdAt: at }) }))
    expect((await store.get(uuid(9)))?.state).toBe('refused')
  })

  it('refuses what is no history, and skips lines that make no sense', async () => {
    const store = createMemoryStore()
    await expect(importLedger(store, new Blob(['{"a":1}']))).rejects.toThrow(NotALedgerError)
    await expect(importLedger(store, new Blob([]))).rejects.toThrow(NotALedgerError)
    const result = await importLedger(store, file('{oops', { entry: { id: 'x' } }, { media: { id: `${uuid(1)}/out/0`, entryId: uuid(1), dataUri: 'data:image/png,x' } }, { entry: done(1) }))
    expect(result).toEqual({ added: 1, updated: 0, unchanged: 0, files: 0, skipped: 3 })
  })

  it('puts lines of any length together, and says how far it is', async () => {
    const store = createMemoryStore()
    const media = { media: { id: `${uuid(1)}/out/0`, entryId: uuid(1), dataUri: `data:video/mp4;base64,${btoa('ü'.repeat(300_000))}` } }
    const text = await file({ entry: done(1) }, media, { entry: done(2) }).text()
    const inPieces = new Blob(text.match(/[^]{1,50000}/gu) ?? [])
    const shares: number[] = []
    const result = await importLedger(store, inPieces, (share) => shares.push(share))
    expect(result).toMatchObject({ added: 2, files: 1, skipped: 0 })
    expect((await store.getMedia(`${uuid(1)}/out/0`))?.bytes).toBe(300_000)
    expect(shares.length).toBeGreaterThan(1)
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  })

  it('lets no document in under the name of a picture', async () => {
    const store = createMemoryStore()
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- only this test is about it
    const media = (type: string) => ({ media: { id: `${uuid(1)}/out/0`, entryId: uuid(1), dataUri: `data:${type},<script>alert(1)</script>` } })
    expect(await importLedger(store, file({ entry: done(1) }, media('text/html'), media('image/svg+xml'), media('IMAGE/SVG+xml'), media('')))).toMatchObject({ files: 0, skipped: 4 })
  })

  it('writes every path anew', () => {
    const hostile = { ...done(1), outputs: [{ path: 'https://evil.example/0', kind: 'image' }, { path: '//evil/x', kind: 'image' }], path: '/v1/../../x', params: { __proto__: 'x', id: 'ok' } }
    expect(parseEntry(hostile)).toMatchObject({ outputs: [{ path: `/media/tasks/${uuid(1001)}/0` }], path: null, params: { id: 'ok' } })
  })

  it('reads an entry as it is, and never throws', () => {
    expect(parseEntry(structuredClone(done(1)))).toEqual(done(1))
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(fc.constantFrom(...Object.keys(done(1))), fc.jsonValue()), (any, some) => {
        parseEntry(any)
        const parsed = parseEntry({ ...done(1), ...some })
        return parsed === undefined || Object.keys(parsed).length === Object.keys(done(1)).length
      }),
      { numRuns: 500 },
    )
  })
})
