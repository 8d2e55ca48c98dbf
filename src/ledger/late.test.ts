import { describe, expect, it, vi } from 'vitest'
import type { Entry } from './entry'
import { createEntry } from './new-entry'
import { createLateLedger } from './late'
import { createWorkingLedger } from './ledger'
import { createMemoryStore } from './memory-store'
import { createReading } from './reading'
import { fakeApi, fakeBus, fakeClock, fakePage, settle } from './testing'
import type { Ledger } from './types'

const image = { operationId: 'CreateTextToImage', path: '/v1/text_to_image', body: { model: 'gen4_image', promptText: 'a lamp' } }
const old: Entry = createEntry({ id: 'old', kind: 'task', createdAt: '2026-09-01T10:00:00.000Z', state: 'ended', ending: 'succeeded', remoteId: 'task-0' })

function openPage() {
  const clock = fakeClock()
  const world = fakeApi(clock)
  const bus = fakeBus()
  const store = createMemoryStore()
  const reading = createReading({ open: async () => store, clock, channel: bus() })
  const code = { isThere: true }
  const load = vi.fn<() => Promise<Ledger>>(async () => {
    if (!code.isThere) throw new TypeError('Failed to fetch dynamically imported module')
    return createWorkingLedger({ api: world.api, clock, channel: reading.channel, page: fakePage() }, reading)
  })
  return { clock, world, bus, store, reading, code, load, ledger: createLateLedger(reading, clock, load) }
}

describe('a ledger whose work has not begun', () => {
  it('shows what is in the store, and what other pages say of it', async () => {
    const { bus, store, reading, ledger, load } = openPage()
    await store.add(old)
    await reading.start()
    expect(ledger.getView()).toMatchObject({ isReady: true, running: [] })
    expect(await ledger.ids({})).toEqual(['old'])
    ledger.peek('old')
    await settle()
    expect(ledger.peek('old')).toMatchObject({ remoteId: 'task-0' })

    await store.add(createEntry({ id: 'new', kind: 'task', createdAt: '2026-10-01T10:00:00.000Z', state: 'accepted' }))
    bus().post({ type: 'changed', ids: ['new'] })
    await settle()
    expect(ledger.getView().running).toMatchObject([{ id: 'new' }])
    expect(load).not.toHaveBeenCalled()
  })

  it('keeps a run that is wished for meanwhile, sends it once, and follows it', async () => {
    const { clock, world, ledger, load } = openPage()
    const ended = vi.fn<(entry: Entry) => void>()
    ledger.onEnd(ended)
    const { id, stored, answered } = ledger.submit(image)
    expect(await stored).toMatchObject({ id })
    expect(await answered).toMatchObject({ id, state: 'accepted' })
    world.tasks.set('task-1', { id: 'task-1', status: 'SUCCEEDED', output: [] })
    await clock.advance(10_000)
    expect(ended).toHaveBeenCalledTimes(1)
    expect(await ledger.get(id)).toMatchObject({ state: 'ended', ending: 'succeeded' })
    expect(world.creates).toHaveLength(1)
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('says when its code cannot be had, sends nothing, and takes the next try', async () => {
    const { world, code, ledger } = openPage()
    code.isThere = false
    const { stored, answered } = ledger.submit(image)
    await expect(stored).rejects.toThrow('dynamically imported')
    await expect(answered).rejects.toThrow('dynamically imported')
    expect(await ledger.count()).toBe(0)
    code.isThere = true
    expect(await ledger.submit(image).answered).toMatchObject({ state: 'accepted' })
    expect(world.creates).toHaveLength(1)
  })

  it('asks for its code until it comes, for what runs must be followed', async () => {
    const { clock, world, store, code, ledger, load } = openPage()
    world.tasks.set('task-9', { id: 'task-9', status: 'RUNNING', progress: 0.5 })
    await store.add(createEntry({ id: 'left', kind: 'task', createdAt: '2026-10-01T09:59:00.000Z', state: 'accepted', remoteId: 'task-9', acceptedAt: '2026-10-01T09:59:00.000Z' }))
    code.isThere = false
    void ledger.start()
    await clock.advance(10_000)
    expect(load.mock.calls.length).toBeGreaterThan(1)
    code.isThere = true
    await clock.advance(60_000)
    expect(world.looks[0]).toMatchObject({ id: 'task-9' })
    expect(ledger.getView().running[0]).toMatchObject({ run: { status: 'RUNNING', progress: 0.5 } })
  })
})
