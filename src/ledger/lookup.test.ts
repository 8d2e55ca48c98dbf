import { expect, it, vi } from 'vitest'
import type { Entry } from './entry'
import { createEntry } from './new-entry'
import { createLookup } from './lookup'

const entry = (id: string) => createEntry({ id, kind: 'task', createdAt: '2026-10-01T10:00:00.000Z' })
const rest = () => new Promise((resolve) => setImmediate(resolve))

it('reads what is asked for in one moment in one go, each once', async () => {
  const read = vi.fn<(ids: readonly string[]) => Promise<(Entry | undefined)[]>>(async (ids) => ids.map((id) => (id === 'none' ? undefined : entry(id))))
  const found = vi.fn<(entries: ReadonlyMap<string, Entry | null>) => void>()
  const ask = createLookup(read, found)
  for (const id of ['a', 'none', 'a', 'b']) ask(id)
  await Promise.resolve()
  // Asked again while it is being read.
  ask('a')
  await rest()
  expect(read.mock.calls).toEqual([[['a', 'none', 'b']]])
  expect(found).toHaveBeenCalledExactlyOnceWith(new Map([['a', entry('a')], ['none', null], ['b', entry('b')]]))
})

it('takes what cannot be read for absent, and may be asked again', async () => {
  const found = vi.fn<(entries: ReadonlyMap<string, Entry | null>) => void>()
  const ask = createLookup(() => Promise.reject(new Error('closed')), found)
  ask('a')
  await rest()
  ask('a')
  await rest()
  expect(found.mock.calls).toEqual([[new Map([['a', null]])], [new Map([['a', null]])]])
})
