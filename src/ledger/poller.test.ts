import { describe, expect, it } from 'vitest'
import { ApiError } from '~/api/errors'
import { createPoller, type Target } from './poller'
import { fakeClock } from './testing'

function setUp(look: (id: string) => Promise<void> = async () => {}) {
  const clock = fakeClock()
  const looks: { id: string; at: number }[] = []
  const gone: string[] = []
  const begun = clock.now()
  const poller = createPoller({
    clock,
    paceMs: () => 5_000,
    look: async (id) => {
      looks.push({ id, at: (clock.now() - begun) / 1000 })
      await look(id)
    },
    gone: async (id) => {
      gone.push(id)
      poller.watch([])
    },
  })
  const target = (id: string, more: Partial<Target> = {}): Target => ({ id, lookedAt: begun, since: begun, isThrottled: false, ...more })
  return { clock, poller, looks, gone, target, times: (id: string) => looks.filter((seen) => seen.id === id).map(({ at }) => at) }
}
const error = (status: number, retryAfter?: number) => new ApiError('no', { status, outcome: 'failed', retryAfter })

describe('the poller', () => {
  it('looks at each thing at the pace of the API, at what waits for a slot less often, and stops when told', async () => {
    const { clock, poller, times, target } = setUp()
    poller.setMode('awake')
    poller.watch([target('a'), target('b', { isThrottled: true })])
    await clock.advance(31_000)
    expect(times('a')).toEqual([5, 10, 15, 20, 25, 30])
    expect(times('b')).toEqual([15, 30])
    poller.watch([target('b', { isThrottled: true })])
    await clock.advance(60_000)
    expect(times('a')).toHaveLength(6)
  })

  it('slows down for what takes very long', async () => {
    const { clock, poller, times, target } = setUp()
    poller.setMode('awake')
    poller.watch([target('a', { since: clock.now() - 2 * 3_600_000 })])
    await clock.advance(61_000)
    expect(times('a')).toEqual([30, 60])
  })

  it('backs off from failures for as long as they last, and recovers', async () => {
    let fails = true
    const { clock, poller, times, target } = setUp(async () => {
      if (fails) throw error(503)
    })
    poller.setMode('awake')
    poller.watch([target('a')])
    await clock.advance(80_000)
    expect(times('a')).toEqual([5, 15, 35, 75])
    await clock.advance(3_600_000)
    const many = times('a').length
    expect(many).toBeGreaterThan(12)
    expect(many).toBeLessThan(20)
    fails = false
    poller.hurry()
    // By then it is older than an hour, and looked at every 30 s.
    await clock.advance(31_000)
    expect(times('a').length).toBeGreaterThanOrEqual(many + 2)
  })

  it('waits as long as the answer asks for', async () => {
    const { clock, poller, times, target } = setUp(async () => {
      throw error(429, 60)
    })
    poller.setMode('awake')
    poller.watch([target('a')])
    await clock.advance(66_000)
    expect(times('a')).toEqual([5, 65])
  })

  it('takes a 404 for the end', async () => {
    const { clock, poller, gone, looks, target } = setUp(async () => {
      throw error(404)
    })
    poller.setMode('awake')
    poller.watch([target('a')])
    await clock.advance(60_000)
    expect([gone, looks.length]).toEqual([['a'], 1])
  })

  it('sleeps, and catches up at once when it wakes', async () => {
    const { clock, poller, times, target } = setUp()
    poller.watch([target('a')])
    await clock.advance(600_000)
    expect(times('a')).toEqual([])
    poller.setMode('awake')
    await clock.advance(0)
    expect(times('a')).toEqual([600])
    poller.setMode('asleep')
    poller.setMode('awake')
    await clock.advance(4_900)
    expect(times('a')).toEqual([600])
  })

  it('never has more than four looks under way', async () => {
    let underWay = 0
    let most = 0
    const waiting: (() => void)[] = []
    const { clock, poller, looks, target } = setUp(async () => {
      most = Math.max(most, (underWay += 1))
      await new Promise<void>((resolve) => waiting.push(resolve))
      underWay -= 1
    })
    poller.setMode('awake')
    poller.watch(Array.from({ length: 50 }, (_, n) => target(`t${n}`)))
    await clock.advance(5_000)
    expect(looks).toHaveLength(4)
    while (looks.length < 50) {
      for (const done of waiting.splice(0)) done()
      await clock.advance(1)
    }
    expect(most).toBe(4)
    expect(new Set(looks.map(({ id }) => id)).size).toBe(50)
  })
})
