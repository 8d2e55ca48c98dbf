import { expect, test } from 'vitest'
import { initials, plural, truncateMiddle } from './text'

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
