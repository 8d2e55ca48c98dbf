import { expect, test } from 'vitest'
import { isMissingPart } from './missingPart'

test.each([
  'Failed to fetch dynamically imported module: http://127.0.0.1:4173/assets/Preview-abc.js',
  'error loading dynamically imported module: http://127.0.0.1:4173/assets/Preview-abc.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/GraphCanvas-abc.css',
])('%s', (message) => expect(isMissingPart(new TypeError(message))).toBe(true))

test('a mistake of ours, or no error at all, is none', () => {
  expect(isMissingPart(new TypeError('Failed to fetch'))).toBe(false)
  expect(isMissingPart('Importing a module script failed.')).toBe(false)
})
