import { expect, test } from 'vitest'
import { plural } from './text'

test('plural counts and separates thousands', () => {
  expect(plural(1, 'avatar')).toBe('1 avatar')
  expect(plural(0, 'avatar')).toBe('0 avatars')
  expect(plural(1200, 'entry', 'entries')).toBe('1,200 entries')
})
