import { expect, test } from 'vitest'
import { isTurning, isUnruly } from './unruly'

test('isUnruly where a text may run from right to left or break within a word', () => {
  const [plain, unruly] = [
    ['', 'Hello – “good” morning… 👋🏽 how are you?', 'Grüße aus Köln, ça va, Привет, ελληνικά', '你好', 'W'.repeat(13), 'thirteen-long and thirteen-long'],
    ['שלום', 'I said مرحبا', 'ދިވެހި', 'W'.repeat(14), 'no\u00a0space\u00a0here\u00a0breaks', 'see https://example.com/a/long/path', '\u202eevil', '\u2067x', '\u{10900}', '\u{1e900}', 'ﷺ'],
  ]
  expect(plain.filter(isUnruly)).toEqual([])
  expect(unruly.filter((text) => !isUnruly(text))).toEqual([])
})

test('isTurning where a text may run from right to left, however long its words are', () => {
  const turning = ['שלום', 'I said مرحبا', '\u202eevil', '\u{10900}']
  expect(turning.filter((text) => !isTurning(text))).toEqual([])
  expect(['', 'Grüße, Привет, 你好 👋🏽', 'W'.repeat(99), 'no\u00a0space\u00a0here\u00a0breaks'].filter(isTurning)).toEqual([])
})
