import { expect, test } from 'vitest'
import { prepareLimits, prepareMonth } from './prepareLimits'

test('unlimited, unknown and full models all have words, and the fullest come first', () => {
  const rows = prepareLimits(
    {
      tier: { models: { 'gen4.5': { maxConcurrentGenerations: 2, maxDailyGenerations: 50 }, aleph2: { maxConcurrentGenerations: null, maxDailyGenerations: null }, none: { maxConcurrentGenerations: 0, maxDailyGenerations: 0 }, odd: {} } },
      usage: { models: { 'gen4.5': { dailyGenerations: 12 }, constructor: { dailyGenerations: 3 }, aleph2: { dailyGenerations: 1200 } } },
    },
    ['gen4.5', 'gen4.5', 'secret'],
  )
  expect(rows.map(({ model, running, today }) => [model, running.words, today.words])).toEqual([
    ['gen4.5', '2 of 2', '12 of 50'],
    ['aleph2', '0, unlimited', '1,200, unlimited'],
    ['constructor', '0, limit not given', '3, limit not given'],
    ['none', '0 of 0', '0 of 0'],
    ['odd', '0, limit not given', '0, limit not given'],
    ['secret', '1, limit not given', '0, limit not given'],
  ])
  expect(rows[0]?.running.share).toBe(1)
})

test('what is not known to run yet is not said to be none', () => {
  const models = { 'gen4.5': { maxConcurrentGenerations: 2, maxDailyGenerations: 50 } }
  expect(prepareLimits({ tier: { models }, usage: { models: {} } }, undefined)).toMatchObject([{ running: { words: '… of 2', share: 0 }, today: { words: '0 of 50' } }])
})

test('an organization without models', () => {
  expect(prepareLimits({ tier: { models: {} }, usage: { models: {} } }, [])).toEqual([])
})

test('the month, with and without a limit', () => {
  const days = [{ date: '2026-03-01', usedCredits: [{ model: 'a', amount: 1500 }, { model: 'b', amount: -200 }] }]
  expect(prepareMonth(10_000, days)).toEqual({ used: 1300, max: 10_000, words: '1,300 used of 10,000 credits · $100.00' })
  expect(prepareMonth(null, undefined).words).toBe('— used · no monthly limit')
})
