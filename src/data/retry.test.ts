import { expect, test } from 'vitest'
import { ApiError } from '~/api/errors'
import { retryDelay, shouldRetry } from './retry'

const error = (status: number, code?: string, retryAfter?: number) => new ApiError('x', { status, code, retryAfter, outcome: 'failed' })

test.each([
  ['network', error(0, 'client.network'), true],
  ['cut short', error(0, 'client.bad_body'), true],
  ['timeout', error(0, 'client.timeout'), false],
  ['429', error(429), true],
  ['429 for an hour', error(429, undefined, 3600), false],
  ['500', error(500), true],
  ['502', error(502), true],
  ['400', error(400), false],
  ['401', error(401), false],
  ['404', error(404), false],
  ['409', error(409), false],
  ['a bug', new TypeError('x'), false],
])('%s', (_name, thrown, again) => {
  expect(shouldRetry(0, thrown)).toBe(again)
  expect(shouldRetry(2, thrown)).toBe(false)
})

test('waits as long as it is told, else longer each time with some chance in it', () => {
  expect(retryDelay(0, error(429, undefined, 7))).toBe(7_000)
  expect([0, 1, 2, 9].map((failures) => retryDelay(failures, error(500), () => 0))).toEqual([500, 1_000, 2_000, 8_000])
  expect(retryDelay(0, error(500), () => 1)).toBe(750)
})
