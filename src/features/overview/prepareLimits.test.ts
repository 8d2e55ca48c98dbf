import { describe, expect, it } from 'vitest'
import { prepareLimits } from './prepareLimits'

const limits = (maxDailyGenerations: number) => ({ maxConcurrentGenerations: 2, maxDailyGenerations })

describe('prepareLimits', () => {
  const organization = {
    tier: { maxMonthlyCreditSpend: 1000, models: { b: limits(100), a: limits(100), full: limits(10), none: limits(0) } },
    usage: { models: { full: { dailyGenerations: 9 }, gone: { dailyGenerations: 5 } } },
  }

  it('puts the fullest first, then by name, and counts a model without usage as unused', () => {
    expect(prepareLimits(organization, 10).map(({ model, today }) => [model, today.used])).toEqual([
      ['full', 9],
      ['a', 0],
      ['b', 0],
      ['none', 0],
    ])
  })

  it('gives no more rows than asked for', () => {
    expect(prepareLimits(organization, 1)).toMatchObject([{ model: 'full', words: '9 of 10 · 2 at once', today: { used: 9, max: 10 } }])
  })

  it('puts models without a limit last, and says so', () => {
    const models = { free: { maxConcurrentGenerations: null, maxDailyGenerations: null }, odd: {}, broken: null, a: limits(10) }
    const usage = { models: { free: { dailyGenerations: 1200 }, a: { dailyGenerations: null }, odd: null } }
    expect(prepareLimits({ tier: { models }, usage }, 10).map(({ model, words }) => [model, words])).toEqual([
      ['a', '0 of 10 · 2 at once'],
      ['broken', '0, limit not given'],
      ['free', '1,200, unlimited · any number at once'],
      ['odd', '0, limit not given'],
    ])
  })
})
