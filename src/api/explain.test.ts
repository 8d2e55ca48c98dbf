import { describe, expect, test } from 'vitest'
import { errorOf, type Effect } from './answer'
import { ApiError, isNotFound } from './errors'
import { explain, type ErrorKind } from './explain'

const of = (status: number, body: unknown = {}, effect: Effect = 'create', retryAfter?: string) => errorOf({ status, body, retryAfter }, effect)
const lost = (code: string, outcome: 'failed' | 'unknown' = 'failed') => new ApiError('The connection failed.', { status: 0, code, outcome })

/** Every line: what happened, its kind, whether trying again helps, and what the sentence must say. */
const table: [name: string, error: unknown, kind: ErrorKind, canRetry: boolean, says: RegExp][] = [
  ['400 with issues', of(400, { error: 'Validation of body failed', issues: [{ path: ['voice', 'id'], message: 'Invalid UUID' }] }), 'validation', false, /voice\.id: Invalid UUID\. Nothing was changed or charged/],
  ['400 with many issues', of(400, { error: 'x', issues: [1, 2, 3, 4].map((n) => ({ path: [`f${n}`], message: 'Bad' })) }), 'validation', false, /f1: Bad\. f2: Bad\. 2 more like this/],
  ['400 without issues', of(400, { error: 'Invalid asset aspect ratio' }), 'validation', false, /Invalid asset aspect ratio\. Nothing was changed/],
  ['400 no credits', of(400, { error: 'You do not have enough credits to run this task.' }), 'credits', false, /Buy credits/],
  ['401 without a key', of(401, { error: 'No API key was provided. Set one.' }), 'key', false, /RUNWAYML_API_SECRET/],
  ['401 with a bad key', of(401, { error: 'Unauthorized' }), 'key', false, /mistyped, disabled/],
  ['403', of(403, { error: 'Forbidden' }), 'forbidden', false, /Forbidden\. Nothing was changed/],
  ['404', of(404, { error: 'Could not find Task' }), 'not-found', false, /deleted/],
  ['409', of(409, { error: 'The reference image cannot be updated while the avatar is processing' }), 'conflict', true, /while the avatar is processing\. Nothing/],
  ['413', of(413, 'Request Entity Too Large'), 'too-large', false, /upload/],
  ['422 of the API', of(422, { error: 'Odd' }), 'refused', false, /^Odd\.$/],
  ['429 of the day', of(429, { error: 'Your daily task limit has been reached.' }), 'daily-limit', false, /last 24 hours/],
  ['429 with Retry-After', of(429, { error: 'Slow down' }, 'create', '17'), 'busy', true, /in 17 seconds/],
  ['429 for long', of(429, { error: 'Slow down' }, 'create', '600'), 'busy', true, /in 10 minutes/],
  ['500', of(500), 'server', true, /error of its own\. Try again/],
  ['503', of(503), 'server', true, /nothing was charged/],
  ['502 to a read', of(502, '<html>', 'read'), 'server', true, /error of its own\. Try again/],
  ['502 to a create', of(502, '<html>'), 'outcome-unknown', false, /may have been charged/],
  ['proxy.outcome_unknown', of(502, { error: 'x', code: 'proxy.outcome_unknown' }), 'outcome-unknown', false, /Look whether it is there/],
  ['proxy.upstream_unreachable', of(502, { error: 'x', code: 'proxy.upstream_unreachable' }), 'unreachable', true, /Nothing was changed or charged/],
  ['proxy.upstream_timeout', of(504, { error: 'x', code: 'proxy.upstream_timeout' }, 'read'), 'timeout', true, /try again/],
  ['proxy.busy', of(503, { error: 'x', code: 'proxy.busy' }), 'busy', true, /Nothing was created/],
  ['proxy.password_required', of(401, { error: 'x', code: 'proxy.password_required' }), 'key', false, /Reload/],
  ['proxy.forbidden_host', of(403, { error: 'Not known by that host name.', code: 'proxy.forbidden_host' }), 'refused', false, /^Not known by that host name\.$/],
  ['proxy.internal', of(500, { error: 'It broke', code: 'proxy.internal' }), 'server', true, /^It broke\.$/],
  ['network', lost('client.network'), 'unreachable', true, /Check that it is running/],
  ['network during a create', lost('client.network', 'unknown'), 'outcome-unknown', true, /not done twice/],
  ['bad body to a create', lost('client.bad_body', 'unknown'), 'outcome-unknown', false, /Look whether it is there/],
  ['timeout', lost('client.timeout'), 'timeout', true, /too long/],
  ['bad body', lost('client.bad_body'), 'server', true, /cut short/],
  ['a bug', new TypeError('x is undefined'), 'bug', false, /x is undefined/],
  ['a chunk of an older build, Chrome', new TypeError('Failed to fetch dynamically imported module: http://x/assets/a.js'), 'bug', false, /was updated.*Reload/],
  ['a chunk of an older build, Firefox', new TypeError('error loading dynamically imported module: http://x/assets/a.js'), 'bug', false, /was updated.*Reload/],
  ['a chunk of an older build, Safari', new TypeError('Importing a module script failed.'), 'bug', false, /was updated.*Reload/],
  ['a thrown text', 'oops', 'bug', false, /mistake in Greenroom/],
]

describe('explain', () => {
  test.each(table)('%s', (_name, error, kind, canRetry, says) => {
    const told = explain(error, true)
    expect(told).toMatchObject({ kind, canRetry })
    expect(told.detail).toMatch(says)
    expect(told.detail).toMatch(/[.!?…]$/)
    expect(told.title).toMatch(/^[A-Z].*[^.]$/)
  })

  test('tells being offline from a proxy that is away', () => {
    expect(explain(lost('client.network'), false).kind).toBe('offline')
  })

  test('cuts what is endless', () => {
    expect(explain(of(403, { error: 'x'.repeat(100_000) })).detail.length).toBeLessThan(500)
  })
})

test('a path that the proxy does not know is a mistake of ours, no missing thing', () => {
  expect(isNotFound(of(404, { error: 'x', code: 'proxy.unknown_operation' }))).toBe(false)
  expect(isNotFound(of(404, { error: 'Could not find Task' }))).toBe(true)
  expect(isNotFound(new Error('404'))).toBe(false)
})
