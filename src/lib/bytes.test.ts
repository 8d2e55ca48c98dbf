import { expect, test } from 'vitest'
import { formatBytes } from './bytes'

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [999_949, '999.9 kB'],
  [999_999, '1 MB'],
  [3_145_728, '3.1 MB'],
  [200_000_000, '200 MB'],
  [-1, '—'],
])('formatBytes(%s) is %s', (value, text) => expect(formatBytes(value)).toBe(text))
