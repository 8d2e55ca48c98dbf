import { beforeEach, describe, expect, it } from 'vitest'
import { operations } from '~/contract/operations'
import { cases, created, newImage, newRun, newSession } from './testing/cases'
import { createTestClient, type Answer, type TestClient } from './testing/client'
import { faultsOf } from './testing/contract'

let client: TestClient

beforeEach(async () => {
  client = createTestClient()
  expect((await client.call('POST', '/v1/text_to_image', newImage)).body.id).toBe(created.task)
  expect((await client.call('POST', '/v1/realtime_sessions', newSession)).body.id).toBe(created.session)
  expect((await client.call('POST', newRun, {})).body.id).toBe(created.invocation)
})

it('has a case for each of the 43 operations', () => {
  expect(Object.keys(cases).toSorted()).toEqual(operations.map(({ id }) => id).toSorted())
  expect(operations).toHaveLength(43)
})

function expectError(method: string, path: string, answer: Answer, status: number, error: RegExp): void {
  expect(answer.body.error).toMatch(error)
  expect(answer.status).toBe(status)
  expect(faultsOf(method, path, status, answer.body)).toEqual([])
}

describe.each(operations.map((operation) => ({ ...operation, ...cases[operation.id as keyof typeof cases] })))('$id', ({ method, path, body, status = 200, missing, bad }) => {
  const sends = method === 'POST' || method === 'PATCH'

  it('answers as the contract says', async () => {
    const answer = await client.call(method, path, body)
    expect(answer).toMatchObject({ status })
    expect(faultsOf(method, path, answer.status, answer.body)).toEqual([])
  })

  it('answers 401 without a key, and with what is none', async () => {
    expectError(method, path, await client.call(method, path, body, { authorization: null }), 401, /^No API key was provided\. /u)
    expectError(method, path, await client.call(method, path, body, { authorization: 'Bearer stk_x' }), 401, /not valid/u)
    expectError(method, path, await client.call(method, path, body, { authorization: 'key_test' }), 401, /not valid/u)
  })

  it('answers 400 without a version, and with another', async () => {
    expectError(method, path, await client.call(method, path, body, { 'x-runway-version': null }), 400, /X-Runway-Version/u)
    expectError(method, path, await client.call(method, path, body, { 'x-runway-version': '2023-01-01' }), 400, /X-Runway-Version/u)
  })

  if (sends) it('answers 400 to what is not JSON', async () => {
    expectError(method, path, await client.call(method, path, body, { 'content-type': 'text/plain' }), 400, /^Incorrect content type$/u)
    expectError(method, path, await client.call(method, path, '{"name":'), 400, /not valid JSON/u)
    expectError(method, path, await client.call(method, path, '[]'), 400, /^Validation of body failed$/u)
  })

  if (missing) it('answers 400 to an id that is none, 404 to one that names nothing', async () => {
    const wrong = missing.path.replace(/[^/]+$/u, 'me')
    const answer = await client.call(method, wrong, body)
    expectError(method, wrong, answer, 400, /^Validation of params failed$/u)
    expect(answer.body.issues[0].path).toEqual(['id'])
    const { body: { error, ...others }, status: not } = await client.call(method, missing.path, body)
    expect({ not, error, others }).toEqual({ not: 404, error: missing.error, others: {} })
  })

  it.each(bad)('names what is wrong at $at', async ({ body: wrong = body, query, at }) => {
    const asked = query === undefined ? path : `${path.split('?')[0]}?${query}`
    const before = client.sandbox.world.charges.length
    const answer = await client.call(method, asked, wrong)
    expectError(method, asked, answer, 400, query === undefined ? /^Validation of body failed$/u : /^Validation of query failed$/u)
    expect(answer.body.issues.map((issue: { path: unknown }) => issue.path)).toContainEqual(at)
    for (const issue of answer.body.issues) expect(issue).toMatchObject({ code: expect.any(String), message: expect.stringMatching(/./u) })
    expect(client.sandbox.world.charges).toHaveLength(before)
  })
})

describe('routes', () => {
  it.each([
    ['GET', '/v1/nothing', 404],
    ['POST', '/v1/tasks', 404],
    ['PUT', '/v1/avatars', 405],
    ['DELETE', '/v1/organization', 405],
  ])('%s %s is %i', async (method, path, status) => {
    const answer = await client.call(method, path)
    expect(answer).toMatchObject({ status, body: { error: expect.any(String) } })
  })

  it.each(['avatars', 'documents', 'voices'])('PATCH of %s needs a change', async (collection) => {
    const { body: list } = await client.call('GET', `/v1/${collection}`)
    expect(await client.call('PATCH', `/v1/${collection}/${list.data[0].id}`, {})).toMatchObject({ status: 400 })
  })
})
