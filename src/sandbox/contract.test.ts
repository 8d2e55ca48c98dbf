import { beforeEach, describe, expect, it } from 'vitest'
import { operations } from '~/contract/operations'
import { cases, created, newImage, newRun, newSession, type Case } from './testing/cases'
import { createTestClient, type Answer, type TestClient } from './testing/client'
import { faultsOf } from './testing/contract'

let client: TestClient

beforeEach(async () => {
  client = createTestClient()
  const ids = []
  for (const [path, body] of [['/v1/text_to_image', newImage], ['/v1/realtime_sessions', newSession], [newRun, {}]] as const) {
    ids.push((await client.call('POST', path, body)).body.id)
  }
  if (ids.join() !== Object.values(created).join()) throw new Error('The cases count on other ids')
})

it('has a case for each of the 43 operations', () => {
  expect(Object.keys(cases).toSorted()).toEqual(operations.map(({ id }) => id).toSorted())
  expect(operations).toHaveLength(43)
})

const byName: Readonly<Record<string, Case | undefined>> = cases
const all = operations.flatMap(({ id, method }) => {
  const known = byName[id]
  return known ? [{ id, method, status: 200, ...known }] : []
})

/** The status and sentence of an answer that says no, and what is wrong with its shape. */
function refusal(method: string, path: string, { status, body }: Answer) {
  return { status, error: body.error, faults: faultsOf(method, path, status, body) }
}

const refused = (status: number, error: RegExp) => ({ status, error: expect.stringMatching(error), faults: [] })

describe.each(all)('$id', ({ method, path, body, status }) => {
  it('answers as the contract says', async () => {
    const answer = await client.call(method, path, body)
    expect(answer).toMatchObject({ status })
    expect(faultsOf(method, path, answer.status, answer.body)).toEqual([])
  })

  it.each([
    [null, /^No API key was provided\. /u],
    ['Bearer stk_x', /not valid/u],
    ['key_test', /not valid/u],
  ])('answers 401 to the key %s', async (authorization, error) => {
    expect(refusal(method, path, await client.call(method, path, body, { authorization }))).toEqual(refused(401, error))
  })

  it.each([null, '2023-01-01'])('answers 400 to the version %s', async (version) => {
    expect(refusal(method, path, await client.call(method, path, body, { 'x-runway-version': version }))).toEqual(refused(400, /X-Runway-Version/u))
  })
})

describe.each(all.filter(({ method }) => method === 'POST' || method === 'PATCH'))('$id', ({ method, path, body }) => {
  it('answers 400 to what is not JSON', async () => {
    expect(refusal(method, path, await client.call(method, path, body, { 'content-type': 'text/plain' }))).toEqual(refused(400, /^Incorrect content type$/u))
    expect(refusal(method, path, await client.call(method, path, '{"name":'))).toEqual(refused(400, /not valid JSON/u))
    expect(refusal(method, path, await client.call(method, path, '[]'))).toEqual(refused(400, /^Validation of body failed$/u))
  })
})

describe.each(all.flatMap(({ missing, ...rest }) => (missing ? [{ missing, ...rest }] : [])))('$id', ({ method, body, missing }) => {
  it('answers 400 to an id that is none, 404 to one that names nothing', async () => {
    const wrong = missing.path.replace(/[^/]+$/u, 'me')
    const answer = await client.call(method, wrong, body)
    expect(refusal(method, wrong, answer)).toEqual(refused(400, /^Validation of params failed$/u))
    expect(answer.body.issues).toMatchObject([{ path: ['id'] }])
    expect(await client.call(method, missing.path, body)).toMatchObject({ status: 404, body: { error: missing.error } })
  })
})

describe.each(all.flatMap(({ bad, ...rest }) => bad.map((wrong) => ({ ...rest, wrong }))))('$id', ({ method, path, body, wrong }) => {
  it(`names what is wrong at ${wrong.at.join('/')}`, async () => {
    const { query, at } = wrong
    const asked = query === undefined ? path : `${path.split('?')[0]}?${query}`
    const before = client.sandbox.world.charges.length
    const answer = await client.call(method, asked, wrong.body ?? body)
    expect(refusal(method, asked, answer)).toEqual(refused(400, query === undefined ? /^Validation of body failed$/u : /^Validation of query failed$/u))
    expect(answer.body.issues).toContainEqual(expect.objectContaining({ path: at, code: expect.any(String), message: expect.stringMatching(/./u) }))
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
    expect(await client.call(method, path)).toMatchObject({ status, body: { error: expect.any(String) } })
  })

  it.each(['avatars', 'documents', 'voices'])('PATCH of %s needs a change', async (collection) => {
    const { body: list } = await client.call('GET', `/v1/${collection}`)
    expect(await client.call('PATCH', `/v1/${collection}/${list.data[0].id}`, {})).toMatchObject({ status: 400 })
  })
})
