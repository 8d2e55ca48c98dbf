import { expect, test } from 'vitest'
import type { Organization } from '~/api/types'
import { callBudget, CREDITS_PER_MINUTE, JOIN_CREDITS } from './cost'

const organization = (creditBalance: number, daily = 0): Organization => ({
  creditBalance,
  tier: { maxMonthlyCreditSpend: 10_000, models: { gwm1_avatars: { maxConcurrentGenerations: 1, maxDailyGenerations: 50 } } },
  usage: { models: { gwm1_avatars: { dailyGenerations: daily } } },
})

test('two credits to join and two for every six seconds begun', () => {
  expect([JOIN_CREDITS, CREDITS_PER_MINUTE]).toEqual([2, 20])
  expect([10, 60, 61, 300, 1800].map((seconds) => callBudget(seconds, undefined).most)).toEqual([6, 22, 24, 102, 602])
})

test('a balance that does not last is told in seconds, and one that pays for nothing refuses', () => {
  expect(callBudget(300, organization(102))).toEqual({ most: 102, lastsOnly: undefined, refusal: undefined })
  expect(callBudget(300, organization(101)).lastsOnly).toBe(294)
  expect(callBudget(300, organization(4))).toMatchObject({ lastsOnly: 6, refusal: undefined })
  expect(callBudget(300, organization(3)).refusal).toContain('the balance is 3')
})

test('a used-up daily limit refuses; a model that the tier does not name has none', () => {
  expect(callBudget(60, organization(999, 50)).refusal).toContain('All 50 sessions')
  expect(callBudget(60, { ...organization(999), tier: { maxMonthlyCreditSpend: 1, models: {} } }).refusal).toBeUndefined()
})
