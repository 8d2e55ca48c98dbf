import { expect, test } from 'vitest'
import { initials } from './initials'

test('initials of first and last word', () => {
  expect(initials('Ada King Lovelace')).toBe('AL')
  expect(initials('  maya ')).toBe('M')
  expect(initials('🦊 fox')).toBe('🦊F')
  expect(initials('   ')).toBe('?')
  expect(initials('Northlight help (old)')).toBe('NO')
  expect(initials('(…)')).toBe('?')
})
