import { expect, test } from 'vitest'
import type { AvatarUsage } from '~/api/types'
import { joinAvatarUsage, joinUsage, usagePieces } from './usageRange'

test('a span of 200 days is three calls of at most 90 days that touch', () => {
  expect(usagePieces({ first: '2025-12-01', last: '2026-06-18' })).toEqual([
    { startDate: '2025-12-01', beforeDate: '2026-03-01' },
    { startDate: '2026-03-01', beforeDate: '2026-05-30' },
    { startDate: '2026-05-30', beforeDate: '2026-06-19' },
  ])
})

const part = (date: string, amount: number) => ({ results: [{ date, usedCredits: [{ model: 'gen4.5' as const, amount }] }], models: ['gen4.5' as const] })

test('credits are put together by day, and each model is named once', () => {
  expect(joinUsage([part('2026-03-02', 7), part('2026-03-01', -5)])).toEqual({
    results: [part('2026-03-01', -5), part('2026-03-02', 7)].flatMap(({ results }) => results),
    models: ['gen4.5'],
  })
  expect(joinUsage([])).toEqual({ results: [], models: [] })
})

const answer = (totalSeconds: number, totalSessions: number, avgDurationSeconds: number): AvatarUsage => ({ totalSeconds, totalSessions, avgDurationSeconds, byDay: [] })

test('a single answer keeps the average that the API gave', () => {
  expect(joinAvatarUsage([answer(100, 7, 33)])).toMatchObject({ avgDurationSeconds: 33, isAverageJoined: false })
})

test('several averages weigh as much as the sessions behind them', () => {
  // Ten measured sessions of 60 s and thirty of 20 s; five more were not measured.
  expect(joinAvatarUsage([answer(600, 15, 60), answer(600, 30, 20)])).toMatchObject({ totalSessions: 45, totalSeconds: 1200, avgDurationSeconds: 30, isAverageJoined: true })
})

test('without a measured session there is no average to divide by', () => {
  expect(joinAvatarUsage([answer(0, 3, 0), answer(0, 0, 0)])).toMatchObject({ avgDurationSeconds: 0 })
  expect(joinAvatarUsage([])).toMatchObject({ totalSessions: 0, avgDurationSeconds: 0 })
})
