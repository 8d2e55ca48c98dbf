import { afterEach, expect, test, vi } from 'vitest'
import { ApiError } from './errors'
import { recover } from './requests'
import { getStatus } from './status'
import { fakeFetch, json } from './testing'

afterEach(() => vi.unstubAllGlobals())

const key = '5b0b5a5e-7c9f-4f0e-9a86-0d8f1a7a2b11'

test('a create that was done gives its answer', async () => {
  const seen = fakeFetch(() => json({ state: 'done', status: 200, body: { id: 'x' } }))
  await expect(recover(key)).resolves.toEqual({ state: 'done', result: { id: 'x' } })
  expect(seen[0]?.path).toBe(`/proxy/requests/${key}`)
})

test('a create that the API refused gives the error', async () => {
  fakeFetch(() => json({ state: 'done', status: 429, body: { error: 'Your daily task limit has been reached.' } }))
  const recovered = await recover(key)
  expect(recovered).toMatchObject({ state: 'done', error: { status: 429, outcome: 'refused' } })
})

test.each([
  ['pending', json({ state: 'pending' }, { status: 202 })],
  ['unknown', json({ state: 'unknown', status: 502, body: {} })],
  ['forgotten', json({ error: 'x', code: 'proxy.not_found' }, { status: 404 })],
])('%s', async (state, answer) => {
  fakeFetch(() => answer)
  await expect(recover(key)).resolves.toEqual({ state })
})

test.each([
  ['a proxy that is away', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['another 404, which is no memory of anything', () => new Response('Cannot GET', { status: 404 })],
  ['a page', () => new Response('<!doctype html>')],
  ['an unknown state', () => json({ state: 'odd' })],
])('%s is an error, never "forgotten"', async (_name, answer) => {
  fakeFetch(() => answer)
  await expect(recover(key)).rejects.toBeInstanceOf(ApiError)
})

test('the status is filled in carefully', async () => {
  fakeFetch(() => json({ mode: 'sandbox', version: '1.2.3', pollSeconds: 0.5 }))
  await expect(getStatus()).resolves.toEqual({ mode: 'sandbox', version: '1.2.3', pollSeconds: 0.5, minutesBehind: 0 })
  fakeFetch(() => json({ mode: 'live', version: '1', pollSeconds: 5, now: new Date(Date.now() + 7 * 3_600_000).toISOString() }))
  await expect(getStatus()).resolves.toMatchObject({ minutesBehind: 420 })
  fakeFetch(() => json({ mode: 'live', version: '1', pollSeconds: 5, now: 'soon' }))
  await expect(getStatus()).resolves.toMatchObject({ minutesBehind: 0 })
  fakeFetch(() => json({ mode: 7, pollSeconds: 0 }))
  await expect(getStatus()).resolves.toEqual({ mode: 'live', version: '', pollSeconds: 5, minutesBehind: 0 })
})
