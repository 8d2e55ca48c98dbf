import { expect, test } from 'vitest'
import { estimateTokens } from './tokens'

test('alphabets: four units a token, rounded up', () => {
  expect(estimateTokens('')).toBe(0)
  expect(estimateTokens('a')).toBe(1)
  expect(estimateTokens('a'.repeat(400))).toBe(100)
})

test('dense scripts: a token per character, also beyond the basic plane', () => {
  expect(estimateTokens('東京都')).toBe(3)
  expect(estimateTokens('안녕')).toBe(2)
  expect(estimateTokens('𠮷𠮷')).toBe(2)
})

test('mixed text is the sum', () => {
  expect(estimateTokens('東京 is big!')).toBe(2 + Math.ceil(8 / 4))
})
