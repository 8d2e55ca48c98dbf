/** The service is gone, or the clock is wrong, while a run is under way: nothing is lost and nothing sent twice. */
import { describe, expect, test } from 'vitest'
import { createLedger } from '~/ledger/ledger'
import { createMemoryStore } from '~/ledger/memory-store'
import { fakeApi, fakeBus, fakeClock, fakePage, lost, settle } from '~/ledger/testing'

const image = { operationId: 'CreateTextToImage', path: '/v1/text_to_image', body: { model: 'gen4_image', promptText: 'a lamp' } }
const MINUTE = 60_000
const HOUR = 60 * MINUTE

async function openPage(start?: number) {
  const clock = fakeClock(start)
  const world = fakeApi(clock)
  const ledger = createLedger({ open: async () => createMemoryStore(), api: world.api, clock, channel: fakeBus()(), page: fakePage() })
  await ledger.start()
  await settle()
  return { clock, world, ledger }
}

describe('ten minutes without the service', () => {
  test('in the middle of a run: it is found finished afterwards', async () => {
    const { clock, world, ledger } = await openPage()
    const { id, answered } = ledger.submit(image)
    await answered
    world.tasks.set('task-1', { id: 'task-1', status: 'RUNNING', progress: 0.3 })
    await clock.advance(10_000)
    expect(ledger.getView().running[0]?.run).toMatchObject({ progress: 0.3 })

    world.state.isDown = true
    await clock.advance(10 * MINUTE)
    // What was known still is, and nothing is called failed for want of an answer.
    expect(await ledger.get(id)).toMatchObject({ state: 'accepted', run: { status: 'RUNNING', progress: 0.3 } })
    const looksWhileAway = world.looks.length

    world.tasks.set('task-1', { id: 'task-1', status: 'SUCCEEDED', output: ['https://x.example/a.png'] })
    world.state.isDown = false
    await clock.advance(2 * MINUTE)
    await settle(40)
    expect(await ledger.get(id)).toMatchObject({ state: 'ended', ending: 'succeeded' })
    expect(world.creates).toHaveLength(1)
    // It was looked for, but more and more seldom.
    expect(looksWhileAway).toBeLessThan(10 * 12)
    ledger.stop()
  })

  test('just when it was sent: it is had by its key, and not sent again', async () => {
    const { clock, world, ledger } = await openPage()
    world.state.onCreate = () => Promise.reject(lost())
    world.state.isDown = true
    const { id, answered } = ledger.submit(image)
    await clock.advance(10 * MINUTE)
    expect((await ledger.get(id))?.state).toBe('sending')
    world.state.isDown = false
    await clock.advance(MINUTE)
    await answered
    expect(['accepted', 'ended', 'unknown']).toContain((await ledger.get(id))?.state)
    expect(world.creates).toHaveLength(1)
    ledger.stop()
  })
})

describe.each([-6 * HOUR, 6 * HOUR])('a clock that is wrong by %i ms', (wrongBy) => {
  test('changes nothing about how a run goes, and no time is negative', async () => {
    const truth = Date.parse('2026-10-01T10:00:00.000Z')
    const { clock, world, ledger } = await openPage(truth + wrongBy)
    const { id, answered } = ledger.submit(image)
    await answered
    const times = { createdAt: new Date(truth).toISOString(), startedAt: new Date(truth + 2_000).toISOString() }
    world.tasks.set('task-1', { id: 'task-1', status: 'RUNNING', progress: 0.5, ...times })
    await clock.advance(6_000)
    world.tasks.set('task-1', { id: 'task-1', status: 'SUCCEEDED', output: ['https://x.example/a.png'], ...times })
    await clock.advance(6_000)
    await settle(40)
    const entry = await ledger.get(id)
    expect(entry).toMatchObject({ state: 'ended', ending: 'succeeded' })
    expect(entry?.tookSeconds ?? 0).toBeGreaterThanOrEqual(0)
    expect(entry?.tookSeconds ?? 0).toBeLessThan(60)
    ledger.stop()
  })
})
