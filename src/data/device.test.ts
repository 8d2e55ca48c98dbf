// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { expect, it, vi } from 'vitest'
import { clearDevice, roomOfSite } from './device'
import { ledger } from './ledger'

async function fill(name: string): Promise<void> {
  const db = await openDB(name, 1, { upgrade: (made) => void made.createObjectStore('things') })
  await db.put('things', 'text', 'key')
  db.close()
}

async function read(name: string): Promise<unknown> {
  const db = await openDB(name)
  const found: unknown = await db.get('things', 'key')
  db.close()
  return found
}

it('forgets the history, files, drafts and choices, and nothing of other programs at this origin', async () => {
  const store = await ledger.store()
  const blob = new Blob(['x'])
  await store.putMedia({ id: 'a/out/0', entryId: 'a', blob, bytes: 1, keptAt: '2026-10-01T00:00:00.000Z' })
  await ledger.adopt('task', '00000000-0000-4000-8000-000000000001', { id: '00000000-0000-4000-8000-000000000001', status: 'RUNNING', createdAt: '2026-10-01T00:00:00.000Z' })
  await ledger.prompts.save('a quiet harbour', null)
  // Open all the while, as in another tab.
  const held = await openDB('greenroom-drafts', 1, { upgrade: (made) => void made.createObjectStore('things') })
  await held.put('things', 'text', 'key')
  await fill('other-program')
  localStorage.setItem('greenroom.theme', '{}')
  localStorage.setItem('greenroom.session.x', '{}')
  localStorage.setItem('other', 'stays')
  sessionStorage.setItem('greenroom.new-avatar', '{}')
  expect(await ledger.count()).toBe(1)

  await clearDevice()

  expect([await ledger.count(), await ledger.mediaBytes(), await ledger.prompts.list()]).toEqual([0, 0, []])
  expect(ledger.getView().running).toEqual([])
  expect(await held.get('things', 'key')).toBeUndefined()
  expect(await read('other-program')).toBe('text')
  expect([Object.keys(localStorage), Object.keys(sessionStorage)]).toEqual([['other'], []])
  held.close()
})

it('makes no database only to empty it, where the browser cannot list them', async () => {
  const before = new Set((await indexedDB.databases()).map(({ name }) => name))
  Object.defineProperty(indexedDB, 'databases', { value: undefined, configurable: true })
  await clearDevice()
  Reflect.deleteProperty(indexedDB, 'databases')
  expect(new Set((await indexedDB.databases()).map(({ name }) => name))).toEqual(before)
})

it('says how much room the site takes, or nothing where the browser does not', async () => {
  expect(await roomOfSite()).toBeUndefined()
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 5, quota: 10 }) } })
  expect(await roomOfSite()).toEqual({ taken: 5, allowed: 10 })
  vi.unstubAllGlobals()
})
