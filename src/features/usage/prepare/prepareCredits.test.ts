import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { addUtcDays, utcDayRange } from '~/lib/dates'
import { countDays, spanBefore } from '~/lib/utcRanges'
import { prepareBuckets } from './prepareBuckets'
import { accumulate, netOf, prepareCredits, REST, sumPoints, type UsageDays } from './prepareCredits'

/** A year and more over both changes of the clocks, three days in four with use, refunds on some. */
const span = { first: '2025-02-20', last: '2026-03-26' }
const answer: UsageDays = utcDayRange(span.first, span.last).flatMap((date, d) =>
  d % 4 === 3 ? [] : [{ date, usedCredits: Array.from({ length: 1 + (d % 5) }, (_, m) => ({ model: `model-${(d + m * 3) % 17}`, amount: ((d * 7919 + m * 104_729) % 900) - (d % 13 === 0 ? 850 : 0) })) }],
)
const amounts = answer.flatMap(({ usedCredits }) => usedCredits)
const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((total, number) => total + (number ?? 0), 0)

const home = process.env.TZ
afterAll(() => {
  process.env.TZ = home
})

describe.each([
  ['Pacific/Pago_Pago', 660],
  ['Pacific/Kiritimati', -840],
  ['Asia/Kolkata', -330],
  ['America/New_York', 300],
  ['UTC', 0],
])('in %s', (zone, offset) => {
  beforeEach(() => {
    process.env.TZ = zone
  })

  test('the clock of this test is there', () => {
    expect(new Date('2026-01-15T12:00:00Z').getTimezoneOffset()).toBe(offset)
  })

  test.each(['day', 'week', 'month'] as const)('credits by %s sum to the API’s numbers exactly', (step) => {
    const buckets = prepareBuckets(span, step, '2026-03-26')
    const credits = prepareCredits(answer, buckets, 8)
    expect(credits.net).toBe(sum(amounts.map(({ amount }) => amount)))
    expect(credits.refunds).toBe(sum(amounts.map(({ amount }) => Math.min(0, amount))))
    expect(sum(credits.series.flatMap(({ points }) => points.map(netOf)))).toBe(credits.net)
    for (const { key, net, points } of credits.models) {
      expect(net).toBe(sum(amounts.filter(({ model }) => model === key).map(({ amount }) => amount)))
      expect(sum(points.map(netOf))).toBe(net)
    }
    for (const [index, { first, last }] of buckets.entries()) {
      const inside = answer.filter(({ date }) => date >= first && date <= last).flatMap(({ usedCredits }) => usedCredits)
      expect(netOf(sumPoints(credits.series.map(({ points }) => points[index] ?? null)))).toBe(inside.length > 0 ? sum(inside.map(({ amount }) => amount)) : null)
    }
  })

  test('days are the API’s, and weeks begin on Mondays of UTC', () => {
    expect(prepareBuckets(span, 'day', '').map(({ first }) => first)).toEqual(utcDayRange(span.first, span.last))
    const weeks = prepareBuckets(span, 'week', '')
    expect(weeks.slice(1).every(({ first }) => new Date(`${first}T00:00:00Z`).getUTCDay() === 1)).toBe(true)
    expect(sum(weeks.map(({ days }) => days))).toBe(countDays(span))
  })
})

describe('buckets', () => {
  test('a cut week or month says so, and today’s is running', () => {
    const weeks = prepareBuckets({ first: '2026-03-04', last: '2026-03-10' }, 'week', '2026-03-10')
    expect(weeks.map(({ title }) => title)).toEqual(['Week 4 Mar – 8 Mar 2026 (5 of 7 days)', 'Week 9 Mar – 10 Mar 2026 (2 of 7 days), so far'])
    expect(weeks.map(({ isRunning }) => isRunning)).toEqual([false, true])
    expect(prepareBuckets({ first: '2028-02-01', last: '2028-02-29' }, 'month', '').map(({ title }) => title)).toEqual(['Feb 2028'])
    expect(prepareBuckets({ first: '2026-03-05', last: '2026-03-05' }, 'day', '2026-03-05')).toMatchObject([{ title: 'Thu 5 Mar 2026, so far', label: '5 Mar', days: 1 }])
  })

  test('400 days keep them all', () => {
    const days = { first: '2025-01-01', last: addUtcDays('2025-01-01', 399) ?? '' }
    expect(prepareBuckets(days, 'day', '')).toHaveLength(400)
    expect(prepareBuckets(days, 'month', '')).toHaveLength(14)
  })
})

const days = (entries: Record<string, Record<string, number>>): UsageDays =>
  Object.entries(entries).map(([date, models]) => ({ date, usedCredits: Object.entries(models).map(([model, amount]) => ({ model, amount })) }))

describe('credits', () => {
  const buckets = prepareBuckets({ first: '2026-03-01', last: '2026-03-04' }, 'day', '')

  test('what the API does not say is a gap; a zero that it says is a zero', () => {
    const { series } = prepareCredits(days({ '2026-03-01': { a: 5 }, '2026-03-03': { a: 0, b: 2 } }), buckets, 8)
    expect(series.map(({ key, points }) => [key, points.map(netOf)])).toEqual([['a', [5, null, 0, null]], ['b', [null, null, 2, null]]])
  })

  test('a refund stays below zero in a week and among the rest, instead of being taken off a charge', () => {
    const answered = days({ '2026-03-02': { a: 100, b: 90, c: -30, d: 50 }, '2026-03-03': { a: -40 } })
    const [week] = prepareBuckets({ first: '2026-03-02', last: '2026-03-08' }, 'week', '')
    const { series, refunds, refundedDays, charges } = prepareCredits(answered, week ? [week] : [], 2)
    expect(series.map(({ key, points }) => [key, points])).toEqual([
      ['b', [{ up: 90, down: 0 }]],
      ['a', [{ up: 100, down: -40 }]],
      [REST, [{ up: 50, down: -30 }]],
    ])
    expect({ refunds, refundedDays, charges }).toEqual({ refunds: -70, refundedDays: 2, charges: 240 })
  })

  test('one model alone is no rest', () => {
    const answered = days({ '2026-03-01': { a: 3, b: 2, c: 1 } })
    expect(prepareCredits(answered, buckets, 2).series.map(({ key }) => key)).toEqual(['a', 'b', 'c'])
    expect(prepareCredits(answered, buckets, 1).series.map(({ key, models }) => [key, models])).toEqual([['a', ['a']], [REST, ['b', 'c']]])
  })

  test('models that nobody knows, twice the same one, no number at all, and days outside', () => {
    const answered = [
      { date: '2026-03-01', usedCredits: [{ model: '__proto__', amount: 1 }, { model: 'constructor', amount: 2 }, { model: 'constructor', amount: 3 }, { model: 'x', amount: Number.NaN }] },
      { date: '2026-02-28', usedCredits: [{ model: 'x', amount: 9 }] },
    ]
    expect(prepareCredits(answered, buckets, 8)).toMatchObject({ net: 6, series: [{ key: 'constructor', net: 5 }, { key: '__proto__', net: 1 }] })
  })

  test('nothing at all', () => {
    expect(prepareCredits([], buckets, 8)).toEqual({ series: [], models: [], net: 0, charges: 0, refunds: 0, refundedDays: 0 })
    expect(prepareCredits([], [], 8).net).toBe(0)
  })

  test('the period before takes the places of this one', () => {
    const days4 = { first: '2026-03-01', last: '2026-03-04' }
    const before = spanBefore(days4)
    const { models } = prepareCredits(days({ [before.first]: { a: 1 }, [before.last]: { a: 4 }, '2026-03-01': { a: 99 } }), buckets, 8, countDays(days4))
    expect(models[0]?.points.map(netOf)).toEqual([1, null, null, 4])
  })

  test('cumulative: charges and refunds each grow, gaps keep what was reached', () => {
    const points = [null, { up: 5, down: 0 }, null, { up: 0, down: -7 }]
    expect(accumulate(points)).toEqual([null, { up: 5, down: 0 }, { up: 5, down: 0 }, { up: 5, down: -7 }])
    expect(points[3]).toEqual({ up: 0, down: -7 })
  })
})
