import { expect, test } from 'vitest'
import { formatCredits, formatDollars, formatMoney } from './money'

test('a credit is a cent', () => {
  expect(formatMoney(1234)).toBe('1,234 credits · $12.34')
  expect(formatMoney(1)).toBe('1 credit · $0.01')
  expect(formatMoney(0)).toBe('0 credits · $0.00')
})

test('refunds are negative, parts of a credit stay', () => {
  expect(formatMoney(-50)).toBe('-50 credits · -$0.50')
  expect(formatCredits(0.5)).toBe('0.5 credits')
})

test('no amount is a dash', () => {
  expect(formatMoney(null)).toBe('—')
  expect(formatCredits(Number.NaN)).toBe('—')
  expect(formatDollars(undefined)).toBe('—')
})
