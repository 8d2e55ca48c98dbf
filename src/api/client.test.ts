import { afterEach, describe, expect, expectTypeOf, test, vi } from 'vitest'
import { operations } from '~/contract/operations'
import { newKey } from '~/lib/uuid'
import { api } from './client'
import type { CreatePath, PathsOf, QueryPath } from './client-types'
import { ApiError } from './errors'
import { generationPaths } from './generations'
import { send } from './send'
import { fakeFetch, json } from './testing'
import type { Avatar } from './types'

afterEach(() => vi.unstubAllGlobals())

const id = '5b0b5a5e-7c9f-4f0e-9a86-0d8f1a7a2b11'
const body = { name: 'Handbook', content: 'Opening hours' }

async function failure(promise: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await promise.then(() => undefined, (reason: unknown) => reason)
  if (error instanceof ApiError) return error
  throw new Error(`Expected an ApiError, got ${String(error)}`)
}

describe('what is sent', () => {
  test('a read has its path and query filled in, and absent parameters left out', async () => {
    const seen = fakeFetch(() => json({ data: [], hasMore: false, nextCursor: null }))
    await api.get('/v1/documents', { query: { limit: 10, cursor: undefined, sort: 'updatedAt' } })
    await api.get('/v1/avatars/{id}', { path: { id } })
    expect(seen.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /v1/documents?limit=10&sort=updatedAt', `GET /v1/avatars/${id}`])
    expect(seen[0]?.headers.has('idempotency-key')).toBe(false)
  })

  test('a create carries its key and JSON', async () => {
    const seen = fakeFetch(() => json({ id }))
    const key = newKey()
    await api.create('/v1/documents', { body, key })
    expect(seen[0]?.headers.get('idempotency-key')).toBe(key)
    expect(seen[0]?.headers.get('content-type')).toBe('application/json')
    expect(seen[0]?.body).toEqual(body)
  })

  test('a create without a body still sends JSON, since the API refuses anything else', async () => {
    const seen = fakeFetch(() => json({ id }))
    await api.create('/v1/workflows/{id}', { path: { id }, key: newKey() })
    expect(seen[0]?.body).toEqual({})
  })

  test('a create without a key is not sent', async () => {
    const seen = fakeFetch(() => json({ id }))
    await expect(send('post', '/v1/documents', 'create', { body })).rejects.toThrow(TypeError)
    // @ts-expect-error the types refuse it as well
    await expect(api.create('/v1/documents', { body })).rejects.toThrow(TypeError)
    expect(seen).toEqual([])
  })

  test('every POST of the contract but the usage query creates, as the types say', () => {
    const quiet = operations.filter(({ method, creates }) => method === 'POST' && !creates).map(({ path }) => path)
    expect(quiet).toEqual(['/v1/organization/usage' satisfies QueryPath])
    expectTypeOf<CreatePath | QueryPath>().toEqualTypeOf<PathsOf<'post'>>()
  })

  test('the generations are the operations that start a task', () => {
    const starting = operations.filter(({ startsTask }) => startsTask).map((operation) => [operation.id, operation.path])
    expect(generationPaths).toEqual(Object.fromEntries(starting))
    expect(starting).toHaveLength(11)
  })

  test('answers have the type of their operation', () => {
    expectTypeOf(api.get<'/v1/avatars/{id}'>).returns.resolves.toEqualTypeOf<Avatar>()
    expectTypeOf(api.delete<'/v1/avatars/{id}'>).returns.resolves.toEqualTypeOf<undefined>()
  })
})

describe('what comes back', () => {
  test('204 gives nothing', async () => {
    fakeFetch(() => new Response(null, { status: 204 }))
    await expect(api.delete('/v1/documents/{id}', { path: { id } })).resolves.toBeUndefined()
  })

  test('a 400 keeps its issues, and keys that nobody announced do no harm', async () => {
    const issues = [{ code: 'too_big', path: ['name'], message: 'Too long', maximum: 50 }, 'nonsense', { path: 'name', message: 7 }]
    fakeFetch(() => json({ error: 'Validation of body failed', issues, docUrl: 'https://docs.example/api', extra: 1 }, { status: 400 }))
    const error = await failure(api.create('/v1/documents', { body, key: newKey() }))
    expect(error).toMatchObject({ status: 400, outcome: 'refused', message: 'Validation of body failed', docUrl: 'https://docs.example/api' })
    expect(error.issues).toEqual([
      { path: ['name'], message: 'Too long', code: 'too_big' },
      { path: [], message: 'Not accepted.', code: undefined },
    ])
  })

  test.each([
    ['60', 60],
    ['0.5', 0.5],
    ['soon', undefined],
  ])('Retry-After %s is %s seconds', async (header, seconds) => {
    fakeFetch(() => json({ error: 'Slow down' }, { status: 429, headers: { 'retry-after': header } }))
    expect((await failure(api.get('/v1/organization'))).retryAfter).toBe(seconds)
  })

  test('a gateway’s HTML is an error like any other, and hides what became of a create', async () => {
    fakeFetch(() => () => new Response('<html>Bad gateway</html>', { status: 502 }))
    expect(await failure(api.get('/v1/organization'))).toMatchObject({ status: 502, outcome: 'failed', issues: [] })
    expect(await failure(api.create('/v1/documents', { body, key: newKey() }))).toMatchObject({ status: 502, outcome: 'unknown' })
    expect(await failure(api.patch('/v1/documents/{id}', { path: { id }, body: {} }))).toMatchObject({ outcome: 'unknown' })
  })

  test.each([
    ['cut short', '{"id": "5b0b'],
    ['a page in the place of the API', '<!doctype html>'],
    ['no object', '"fine"'],
    ['empty', ''],
  ])('a good status over a body that is %s', async (_name, text) => {
    fakeFetch(() => () => new Response(text))
    expect(await failure(api.get('/v1/organization'))).toMatchObject({ code: 'client.bad_body', outcome: 'failed' })
    expect(await failure(api.create('/v1/documents', { body, key: newKey() }))).toMatchObject({ code: 'client.bad_body', outcome: 'unknown' })
  })

  test('a broken connection leaves the outcome of a create unknown, and costs a read nothing', async () => {
    fakeFetch(() => () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await failure(api.create('/v1/documents', { body, key: newKey() }))).toMatchObject({ code: 'client.network', status: 0, outcome: 'unknown' })
    expect(await failure(api.get('/v1/organization'))).toMatchObject({ code: 'client.network', outcome: 'failed' })
  })

  test.each([
    ['proxy.outcome_unknown', 502, 'unknown'],
    ['proxy.upstream_unreachable', 502, 'refused'],
    ['proxy.idempotency_mismatch', 422, 'refused'],
    ['proxy.busy', 503, 'refused'],
  ])('%s tells of a create that it is %s %s', async (code, status, outcome) => {
    fakeFetch(() => json({ error: 'A sentence.', code }, { status }))
    expect(await failure(api.create('/v1/documents', { body, key: newKey() }))).toMatchObject({ code, outcome })
  })
})

describe('giving up', () => {
  test('a timeout is an ApiError', async () => {
    vi.stubGlobal('fetch', (request: Request) => new Promise((_resolve, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason))
    }))
    expect(await failure(api.get('/v1/organization', { timeout: 5 }))).toMatchObject({ code: 'client.timeout', outcome: 'failed' })
    expect(await failure(api.create('/v1/documents', { body, key: newKey(), timeout: 5 }))).toMatchObject({ code: 'client.timeout', outcome: 'unknown' })
  })

  test('what the caller aborts rejects with the caller’s reason', async () => {
    fakeFetch(() => () => new Promise(() => {}))
    const reason = new Error('Left the page')
    await expect(api.get('/v1/organization', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })
})
