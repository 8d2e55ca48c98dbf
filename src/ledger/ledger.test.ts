import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError } from '~/api/errors'
import { openStore } from './db'
import { createLedger } from './ledger'
import type { Ledger } from './types'
import { fakeApi, fakeBus, fakeClock, fakeLocks, fakePage, lost, settle, openWhole } from './testing'

const image = { operationId: 'CreateTextToImage', path: '/v1/text_to_image', body: { model: 'gen4_image', promptText: 'a lamp', seed: 7 } }

function browser({ withLocks = true } = {}) {
  const clock = fakeClock()
  const world = fakeApi(clock)
  const bus = fakeBus()
  const newLocks = fakeLocks()
  const openTab = async () => {
    const page = fakePage()
    const { locks, kill } = newLocks()
    const ledger = createLedger({ open: (onOutdated) => openStore({ onOutdated }), api: world.api, clock, channel: bus(), page, ...(withLocks && { locks }) })
    await ledger.start()
    await settle()
    /** As when the browser kills the tab: nothing more of it happens. */
    const close = () => {
      ledger.stop()
      kill()
    }
    return { ledger, page, close }
  }
  return { clock, world, openTab }
}

const only = async (ledger: Ledger) => (await ledger.list({}, 10)).entries[0]!

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('a run', () => {
  it('is written down before it is sent, and followed to its end', async () => {
    const { clock, world, openTab } = browser()
    const { ledger } = await openTab()
    let writtenBefore: unknown
    world.state.onCreate = async (key) => void (writtenBefore = await ledger.get(key))
    const { id, answered } = ledger.submit(image)
    expect(await answered).toMatchObject({ id, state: 'accepted', remoteId: 'task-1' })
    expect(writtenBefore).toMatchObject({ id, state: 'sending', model: 'gen4_image', seed: 7 })

    world.tasks.set('task-1', { id: 'task-1', status: 'RUNNING', progress: 0.4 })
    await clock.advance(5_000)
    expect(ledger.getView().running[0]).toMatchObject({ run: { status: 'RUNNING', progress: 0.4 } })
    world.tasks.set('task-1', { id: 'task-1', status: 'SUCCEEDED', output: ['https://x.example/a.png?_jwt=secret'] })
    await clock.advance(5_000)
    await settle(40)
    const entry = await only(ledger)
    expect(entry).toMatchObject({ state: 'ended', ending: 'succeeded', kept: { state: 'saved', bytes: 100 } })
    expect(entry.outputs).toEqual([{ path: '/media/tasks/task-1/0', kind: 'image' }])
    expect(JSON.stringify(entry)).not.toContain('secret')
    expect(world.looks.map(({ at }) => at - world.looks[0]!.at)).toEqual([0, 5_000])
  })

  it('that is refused says so and is not looked at', async () => {
    const { clock, world, openTab } = browser()
    const { ledger } = await openTab()
    world.state.onCreate = () => Promise.reject(new ApiError('You do not have enough credits', { status: 400, outcome: 'refused' }))
    expect(await ledger.submit(image).answered).toMatchObject({ state: 'refused', error: { status: 400 } })
    await clock.advance(60_000)
    expect(world.looks).toEqual([])
  })

  it('whose answer got lost is found by its key', async () => {
    const { clock, world, openTab } = browser()
    const { ledger } = await openTab()
    world.state.onCreate = () => Promise.reject(lost())
    world.state.isDown = true
    const { answered } = ledger.submit(image)
    await clock.advance(20_000)
    expect((await only(ledger)).state).toBe('sending')
    world.state.isDown = false
    await clock.advance(30_000)
    expect(await answered).toMatchObject({ state: 'accepted', remoteId: 'task-1' })
    expect(world.creates).toHaveLength(1)
  })

  it('of which nobody knows anything is never sent again', async () => {
    const { clock, world, openTab } = browser()
    const { ledger, close } = await openTab()
    world.state.onCreate = (key) => {
      world.answers.set(key, { state: 'unknown' })
      return Promise.reject(lost())
    }
    const { id, answered } = ledger.submit({ ...image, before: { credits: 905, today: 2 } })
    expect(await answered).toMatchObject({ state: 'unknown', before: { credits: 905, today: 2 }, after: { credits: 900, today: 3 } })
    close()
    const { ledger: again } = await openTab()
    await clock.advance(600_000)
    expect(world.creates).toHaveLength(1)
    expect(again.getView().tray).toMatchObject([{ id, state: 'unknown' }])
    world.answers.set(id, { state: 'done', result: { id: 'task-1' } })
    expect(await again.lookAgain(id)).toMatchObject({ state: 'accepted', remoteId: 'task-1' })
  })

  it('is cancelled once, also when it is gone already', async () => {
    const { world, openTab } = browser()
    const { ledger } = await openTab()
    const { id, answered } = ledger.submit(image)
    await answered
    await ledger.deleteRemote(id)
    expect(await only(ledger)).toMatchObject({ state: 'ended', ending: 'cancelled' })
    expect(world.tasks.size).toBe(0)
    await ledger.remove([id])
    expect(await ledger.count()).toBe(0)
  })

  it('that the API has forgotten ends as gone', async () => {
    const { clock, world, openTab } = browser()
    const { ledger } = await openTab()
    await ledger.submit(image).answered
    world.tasks.clear()
    await clock.advance(6_000)
    expect(await only(ledger)).toMatchObject({ state: 'ended', ending: 'gone' })
  })

  it('cannot be removed while it runs', async () => {
    const { openTab } = browser()
    const { ledger } = await openTab()
    const { id, answered } = ledger.submit(image)
    await answered
    await ledger.remove([id])
    expect(await ledger.count()).toBe(1)
  })

  it('keeps long files out of the history, and gives the request back whole', async () => {
    const { world, openTab } = browser()
    const { ledger } = await openTab()
    const promptImage = `data:image/png;base64,${btoa('p'.repeat(6_000))}`
    const { answered } = ledger.submit({ ...image, body: { ...image.body, promptImage } })
    const entry = (await answered)!
    await settle()
    expect(world.creates[0]!.body).toMatchObject({ promptImage })
    expect(JSON.stringify(entry).length).toBeLessThan(2_000)
    expect(await ledger.requestOf(entry)).toEqual({ body: { ...image.body, promptImage }, missing: 0 })
  })
})

describe('a page that goes away', () => {
  it('while it waits for the answer: the next one finds it', async () => {
    const { clock, world, openTab } = browser()
    const first = await openTab()
    world.state.onCreate = () => new Promise(() => {})
    first.ledger.submit(image)
    await settle()
    first.close()
    const { ledger } = await openTab()
    await clock.advance(2_000)
    expect(await only(ledger)).toMatchObject({ state: 'accepted', remoteId: 'task-1' })
    expect(world.creates).toHaveLength(1)
  })

  it('between the wish and the sending: nothing is sent, and it says so', async () => {
    const { world, openTab } = browser()
    const store = await openWhole()
    const { createEntry } = await import('./new-entry')
    await store.add(createEntry({ id: 'left', kind: 'task', createdAt: '2026-10-01T09:59:00.000Z' }))
    store.close()
    const { ledger } = await openTab()
    await settle(30)
    expect(await only(ledger)).toMatchObject({ state: 'refused', error: { code: 'client.not_sent' } })
    expect(world.creates).toEqual([])
  })

  it('in mid-run: the next one looks on, at the pace of the last', async () => {
    const { clock, world, openTab } = browser()
    const first = await openTab()
    await first.ledger.submit(image).answered
    await clock.advance(5_000)
    first.close()
    await clock.advance(2_000)
    await openTab()
    await clock.advance(8_000)
    const times = world.looks.map(({ at }) => at)
    expect(times.length).toBeGreaterThanOrEqual(2)
    for (let n = 1; n < times.length; n += 1) expect(times[n]! - times[n - 1]!).toBeGreaterThanOrEqual(5_000)
  })
})

describe.each([{ withLocks: true }, { withLocks: false }])('several tabs (locks: $withLocks)', ({ withLocks }) => {
  it('share one poller, hear of everything, and go on when its tab dies', async () => {
    const { clock, world, openTab } = browser({ withLocks })
    const tabs = [await openTab(), await openTab(), await openTab()]
    await clock.advance(3_000)
    const leaders = () => tabs.filter(({ ledger }) => ledger.getView().isLeader)
    expect(leaders()).toHaveLength(1)

    for (let n = 0; n < 10; n += 1) await tabs[n % 3]!.ledger.submit(image).answered
    for (const id of world.tasks.keys()) world.tasks.set(id, { id, status: 'RUNNING', progress: 0.5 })
    await clock.advance(60_000)
    for (const { ledger } of tabs) {
      expect(ledger.getView().running).toHaveLength(10)
      expect(ledger.getView().running.every(({ run }) => run?.progress === 0.5)).toBe(true)
    }
    const closeTogether = () => {
      const last = new Map<string, number>()
      return world.looks.filter(({ id, at }) => {
        const before = last.get(id)
        last.set(id, at)
        return before !== undefined && at - before < 5_000
      })
    }
    expect(closeTogether()).toEqual([])
    expect(world.creates).toHaveLength(10)

    const gone = leaders()[0]!
    gone.close()
    tabs.splice(tabs.indexOf(gone), 1)
    const before = world.looks.length
    await clock.advance(20_000)
    expect(leaders()).toHaveLength(1)
    expect(world.looks.length).toBeGreaterThan(before)
    expect(closeTogether()).toEqual([])
  })

  it('do not ask after a create that another tab is still sending', async () => {
    const { clock, world, openTab } = browser({ withLocks })
    const sender = await openTab()
    const leader = await openTab()
    await clock.advance(3_000)
    const answers: (() => void)[] = []
    world.state.onCreate = (key) => {
      world.answers.delete(key)
      return new Promise((resolve) => void answers.push(resolve))
    }
    const { answered } = sender.ledger.submit(image)
    await clock.advance(30_000)
    expect(await only(leader.ledger)).toMatchObject({ state: 'sending' })
    answers[0]!()
    expect(await answered).toMatchObject({ state: 'accepted' })
    expect(world.creates).toHaveLength(1)
  })
})

describe('a page out of sight', () => {
  it('rests, and catches up when it is seen', async () => {
    const { clock, world, openTab } = browser()
    const { ledger, page } = await openTab()
    await ledger.submit(image).answered
    await clock.advance(5_000)
    page.show(false)
    await clock.advance(120_000)
    expect(world.looks).toHaveLength(1)
    page.show(true)
    await clock.advance(100)
    expect(world.looks).toHaveLength(2)
  })

  it('hands over to one in sight', async () => {
    const { clock, openTab } = browser()
    const a = await openTab()
    const b = await openTab()
    expect([a, b].map(({ ledger }) => ledger.getView().isLeader)).toEqual([false, true])
    b.page.show(false)
    await clock.advance(10)
    expect([a, b].map(({ ledger }) => ledger.getView().isLeader)).toEqual([true, false])
    b.page.show(true)
    await clock.advance(10)
    expect([a, b].map(({ ledger }) => ledger.getView().isLeader)).toEqual([false, true])
  })

  it('goes on slowly when it is asked to', async () => {
    const { clock, world, openTab } = browser()
    const { ledger, page } = await openTab()
    await ledger.change({ background: true })
    await ledger.submit(image).answered
    page.show(false)
    await clock.advance(61_000)
    expect(world.looks.length).toBeGreaterThanOrEqual(2)
    expect(world.looks.length).toBeLessThanOrEqual(3)
  })
})
