import { expect, test } from 'vitest'
import { averageFigure, refundFigure, totalFigure } from './prepareFigures'
import { prepareForecast, recentSpan } from './prepareForecast'

const today = '2026-03-15'
const day = (date: string, amount: number) => ({ date, usedCredits: [{ model: 'a', amount }] })

test('the recent days are two whole weeks before today', () => {
  expect(recentSpan(today)).toEqual({ first: '2026-03-01', last: '2026-03-14' })
})

test.each<[number, number, string, RegExp]>([
  [1000, 1400, '10 days', /^An estimate: until 25 Mar 2026 at 100 a day/],
  [50, 1400, 'less than a day', /estimate/],
  [1e9, 14, 'over 10 years', /estimate/],
  [1000, 0, '—', /nothing was used/],
  [1000, -70, '—', /nothing was used/],
  [0, 1400, 'none', /used up/],
  [Number.NaN, 1400, 'none', /used up/],
])('%i credits after %i in two weeks: %s', (balance, used, value, note) => {
  const forecast = prepareForecast(balance, [day('2026-03-10', used)], today)
  expect(forecast.value).toBe(value)
  expect(forecast.note).toMatch(note)
})

test('today does not count, neither in the forecast nor in the average', () => {
  expect(prepareForecast(1000, [day(today, 9e6), day('2026-02-28', 9e6)], today).value).toBe('—')
  expect(averageFigure([day(today, 9e6), day('2026-03-14', 30)], { first: '2026-03-13', last: today }, today)).toMatchObject({ value: '15', note: '$0.15 · over 2 complete days' })
  expect(averageFigure([day(today, 5)], { first: today, last: today }, today).value).toBe('—')
})

test('the total beside the period before, of which there need not be any', () => {
  expect(totalFigure({ net: 1120 }, 1000).note).toBe('$11.20 · +12% on the period before (1,000)')
  expect(totalFigure({ net: 900 }, 1000).note).toContain('-10%')
  expect(totalFigure({ net: 900 }, 0).note).toContain('period before: 0')
  expect(totalFigure({ net: 900 }, undefined).note).toBe('$9.00')
})

test('refunds are said as what they are: a lower bound', () => {
  expect(refundFigure({ refunds: -70, refundedDays: 2 })).toMatchObject({ value: 'at least 70', note: '$0.70 · 2 days of a model below zero' })
  expect(refundFigure({ refunds: 0, refundedDays: 0 }).value).toBe('none seen')
})
