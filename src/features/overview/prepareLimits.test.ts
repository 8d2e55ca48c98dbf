import { describe, expect, it } from 'vitest'
import { prepareLimits } from './prepareLimits'

const limits = (maxDailyGenerations: number) => ({ maxConcurrentGenerations: 2, maxDailyGenerations })

describe('prepareLimits', () => {
  const organization = {
    tier: { maxMonthlyCreditSpend: 1000, models: { b: limits(100), a: limits(100), full: limits(10), none: limits(0) } },
    usage: { models: { full: { dailyGenerations: 9 }, gone: { dailyGenerations: 5 } } },
  }

  it('puts the fullest first, then by name, and counts a model without usage as unused', () => {
    expect(prepareLimits(organization, 10).map(({ model, used }) => [model, used])).toEqual([
      ['full', 9],
      ['a', 0],
      ['b', 0],
      ['none', 0],
    ])
  })

  it('gives no more rows than asked for', () => {
    expect(prepareLimits(organization, 1)).toEqual([{ model: 'full', used: 9, perDay: 10, concurrent: 2 }])
  })
})
