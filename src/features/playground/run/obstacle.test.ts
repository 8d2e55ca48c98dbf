import { describe, expect, it } from 'vitest'
import { obstacle } from './obstacle'
import type { PlannedRun } from './plan'

const runs = (model: string | undefined, count = 1): PlannedRun[] => Array.from({ length: count }, () => ({ model, body: {}, estimate: { credits: 5 } }))
const account = (creditBalance: number, limits: Record<string, number | null> = {}, used: Record<string, number> = {}) => ({
  creditBalance,
  tier: { maxMonthlyCreditSpend: 10_000, models: Object.fromEntries(Object.entries(limits).map(([model, maxDailyGenerations]) => [model, { maxConcurrentGenerations: 2, maxDailyGenerations }])) },
  usage: { models: Object.fromEntries(Object.entries(used).map(([model, dailyGenerations]) => [model, { dailyGenerations }])) },
})
// Newer limits may be null, which the types do not know.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const facts = (organization: ReturnType<typeof account> | undefined, planned = runs('gen4_image'), credits = 5) => ({ runs: planned, total: { credits }, organization: organization as Parameters<typeof obstacle>[0]['organization'], fileReason: undefined })

describe('why a run would be refused', () => {
  it('is nothing while all is well, and while nothing is known', () => {
    expect(obstacle(facts(account(5)))).toBeUndefined()
    expect(obstacle(facts(undefined))).toBeUndefined()
  })

  it('is the balance, for all runs together', () => {
    expect(obstacle(facts(account(4)))).toBe('This needs about 5 credits, and the balance is 4 credits. Buy credits in the developer portal.')
    expect(obstacle(facts(account(9), runs('gen4_image', 2), 10))).toContain('about 10 credits')
  })

  it('is an empty balance even where nobody knows the price', () => {
    const unknown = { ...facts(account(0)), total: { unknown: true as const, reason: '' } }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only that it is unknown counts
    expect(obstacle(unknown as unknown as Parameters<typeof obstacle>[0])).toContain('no credits left')
  })

  it('is the daily limit of each model by itself', () => {
    expect(obstacle(facts(account(99, { gen4_image: 50 }, { gen4_image: 49 })))).toBeUndefined()
    expect(obstacle(facts(account(99, { gen4_image: 50 }, { gen4_image: 49 }), runs('gen4_image', 2)))).toBe('Daily limit: 1 of 50 generations of gen4_image are left for these 24 hours.')
    expect(obstacle(facts(account(99, { gen4_image: 50, other: 1 }, { other: 1 }), [...runs('gen4_image'), ...runs('other')]))).toContain('0 of 1 generations of other')
    expect(obstacle(facts(account(99, { gen4_image: null }, { gen4_image: 9_000 })))).toBeUndefined()
    expect(obstacle(facts(account(99, {}), runs(undefined)))).toBeUndefined()
  })

  it('is a file on its way before anything else', () => {
    expect(obstacle({ ...facts(account(0)), fileReason: 'Still uploading.' })).toBe('Still uploading.')
  })
})
