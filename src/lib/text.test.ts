import { expect, test } from 'vitest'
import { initials, isUnruly, plural, truncateMiddle } from './text'

test('plural counts and separates thousands', () => {
  expect(plural(1, 'avatar')).toBe('1 avatar')
  expect(plural(0, 'avatar')).toBe('0 avatars')
  expect(plural(1200, 'entry', 'entries')).toBe('1,200 entries')
})

test('truncateMiddle keeps both ends and whole emoji', () => {
  expect(truncateMiddle('portrait.png', 20)).toBe('portrait.png')
  expect(truncateMiddle('a-very-long-name.png', 9)).toBe('a-ve….png')
  expect(truncateMiddle('😀😀😀😀', 3)).toBe('😀…😀')
  expect(truncateMiddle('abc', 1)).toBe('…')
})

test('initials of first and last word', () => {
  expect(initials('Ada King Lovelace')).toBe('AL')
  expect(initials('  maya ')).toBe('M')
  expect(initials('🦊 fox')).toBe('🦊F')
  expect(initials('   ')).toBe('?')
  expect(initials('Northlight help (old)')).toBe('NO')
  expect(initials('(…)')).toBe('?')
})

test('isUnruly where a text may run from right to left or break within a word', () => {
  const [plain, unruly] = [
    ['', 'Hello – “good” morning… 👋🏽 how are you?', 'Grüße aus Köln, ça va, Привет, ελληνικά', '你好', 'a'.repeat(19), 'nineteen letters… then more of them'],
    ['שלום', 'I said مرحبا', 'ދިވެހި', 'a'.repeat(20), 'see https://example.com/a/long/path', '\u202eevil', '\u2067x', '\u{10900}', '\u{1e900}', 'ﷺ'],
  ]
  expect(plain.filter(isUnruly)).toEqual([])
  expect(unruly.filter((text) => !isUnruly(text))).toEqual([])
})
