import { describe, expect, it } from 'vitest'
import type { Scenario } from './seed/types'
import { newAvatar, newImage, newSession } from './testing/cases'
import { createTestClient, limits, noon, type TestClient } from './testing/client'
import { faultsOf } from './testing/contract'

/** Asks again and again while time passes; every answer must be what the contract says. */
async function watch(client: TestClient, path: string, times: number, step: number, state: (body: { status: string; queued?: boolean }) => string = ({ status }) => status): Promise<string[]> {
  const seen: string[] = []
  for (let i = 0; i < times; i++) {
    const { status, body } = await client.call('GET', path)
    expect(faultsOf('GET', path, status, body)).toEqual([])
    if (seen.at(-1) !== state(body)) seen.push(state(body))
    client.pass(step)
  }
  return seen
}

const create = async (client: TestClient, path: string, body: unknown): Promise<string> => (await client.call('POST', path, body)).body.id
const withQueue = ({ status, queued }: { status: string; queued?: boolean }) => (queued ? 'QUEUED' : status)
const day = (ago: number) => new Date(noon - ago * 86_400_000).toISOString()
const prompted = (promptText: string) => ({ ...newImage, promptText })

describe('every state that can be reached satisfies the contract', () => {
  it.each([
    ['Mara', ['PROCESSING', 'READY']],
    ['Mara fail:FACE', ['PROCESSING', 'FAILED']],
  ])('avatar %s: %j', async (name, states) => {
    const client = createTestClient()
    const id = await create(client, '/v1/avatars', { ...newAvatar, name })
    expect(await watch(client, `/v1/avatars/${id}`, 40, 1)).toEqual(states)
    expect(await watch(client, '/v1/avatars', 1, 1, () => '')).toEqual([''])
  })

  it.each([
    ['Ida', ['PROCESSING', 'READY']],
    ['Ida fail:X', ['PROCESSING', 'FAILED']],
  ])('voice %s: %j', async (name, states) => {
    const client = createTestClient()
    const id = await create(client, '/v1/voices', { name, from: { type: 'audio', audio: 'https://example.com/a.mp3' } })
    expect(await watch(client, `/v1/voices/${id}`, 30, 0.5)).toEqual(states)
    expect(await watch(client, '/v1/voices', 1, 1, () => '')).toEqual([''])
  })

  it.each([
    ['a boat', ['PENDING', 'RUNNING', 'SUCCEEDED']],
    ['throttle', ['PENDING', 'THROTTLED', 'RUNNING', 'SUCCEEDED']],
    ['a boat fail:SAFETY.INPUT.TEXT', ['PENDING', 'RUNNING', 'FAILED']],
  ])('task %s: %j', async (text, states) => {
    const client = createTestClient()
    const id = await create(client, '/v1/text_to_image', prompted(text))
    expect(await watch(client, `/v1/tasks/${id}`, 60, 0.7)).toEqual(states)
  })

  it.each([
    [{}, ['PENDING', 'RUNNING', 'SUCCEEDED']],
    [{ value: 'throttle' }, ['PENDING', 'THROTTLED', 'RUNNING', 'SUCCEEDED']],
    [{ value: 'fail:INTERNAL.BAD_OUTPUT.CODE01' }, ['PENDING', 'RUNNING', 'FAILED']],
  ])('workflow run with %j: %j', async (change, states) => {
    const client = createTestClient()
    const [version] = client.sandbox.world.seed.workflows[0]?.versions ?? []
    const prompt = version?.graph.nodes.find((node) => node.constantNodeType === 'prompt')
    const nodeOutputs = 'value' in change ? { [prompt?.id ?? '']: { prompt: { type: 'primitive', ...change } } } : {}
    const id = await create(client, `/v1/workflows/${version?.id}`, { nodeOutputs })
    expect(await watch(client, `/v1/workflow_invocations/${id}`, 150, 1)).toEqual(states)
  })

  it('a session nobody joins, with its conversation', async () => {
    const client = createTestClient()
    const id = await create(client, '/v1/realtime_sessions', newSession)
    expect(await watch(client, `/v1/realtime_sessions/${id}`, 120, 0.25, withQueue)).toEqual(['QUEUED', 'NOT_READY', 'READY', 'FAILED'])
    expect(await watch(client, `/v1/avatar_conversations/${id}`, 1, 1)).toEqual(['failed'])
  })

  it('a session that is cancelled, with its conversation', async () => {
    const client = createTestClient()
    const id = await create(client, '/v1/realtime_sessions', newSession)
    expect(await watch(client, `/v1/avatar_conversations/${id}`, 2, 1)).toEqual(['in_progress'])
    expect(await client.call('DELETE', `/v1/realtime_sessions/${id}`)).toMatchObject({ status: 204 })
    expect(await watch(client, `/v1/realtime_sessions/${id}`, 1, 1)).toEqual(['CANCELLED'])
    expect(await watch(client, `/v1/avatar_conversations/${id}`, 1, 1)).toEqual(['ended'])
    expect(await client.call('DELETE', `/v1/realtime_sessions/${id}`)).toMatchObject({ status: 404 })
  })

  it('a call that runs into its longest time, with its conversation', async () => {
    const client = createTestClient()
    const id = await create(client, '/v1/realtime_sessions', { ...newSession, maxDuration: 10 })
    client.pass(2)
    const { body: { sessionKey } } = await client.call('GET', `/v1/realtime_sessions/${id}`)
    await client.call('POST', `/v1/realtime_sessions/${id}/consume`, {}, { authorization: `Bearer ${sessionKey}` })
    expect(await watch(client, `/v1/realtime_sessions/${id}`, 30, 1)).toEqual(['RUNNING', 'COMPLETED'])
    expect(await watch(client, `/v1/avatar_conversations/${id}`, 1, 1)).toEqual(['ended'])
  })
})

it('an avatar being processed does not take another picture', async () => {
  const client = createTestClient()
  const id = await create(client, '/v1/avatars', newAvatar)
  const path = `/v1/avatars/${id}`
  const answer = await client.call('PATCH', path, { referenceImage: newAvatar.referenceImage })
  expect(answer).toMatchObject({ status: 409, body: { error: expect.stringContaining('being processed') } })
  expect(faultsOf('PATCH', path, 409, answer.body)).toEqual([])
  expect(await client.call('PATCH', path, { name: 'Mira' })).toMatchObject({ status: 200, body: { name: 'Mira' } })
  client.pass(40)
  expect(await client.call('PATCH', path, { referenceImage: newAvatar.referenceImage })).toMatchObject({ status: 200, body: { status: 'PROCESSING' } })
})

it('the daily limit answers 429 and names no time to come back at', async () => {
  const client = createTestClient({ organization: limits('gen4_image', 1, 1) })
  await client.call('POST', '/v1/text_to_image', newImage)
  const answer = await client.call('POST', '/v1/text_to_image', newImage)
  expect(answer).toMatchObject({ status: 429, body: { error: 'Your daily task limit has been reached.' } })
  expect(answer.headers.has('retry-after')).toBe(false)
})

describe.each<Scenario>(['default', 'empty', 'heavy', 'hostile', 'broke'])('the %s world', (scenario) => {
  it('satisfies the contract from the first page to the last, and in its details', async () => {
    const client = createTestClient({ scenario })
    const get = async (path: string) => {
      const { status, body } = await client.call('GET', path)
      expect(faultsOf('GET', path, status, body)).toEqual([])
      return body
    }
    for (const collection of ['avatars', 'documents', 'voices', 'avatar_conversations']) {
      const ids = new Set<string>()
      let cursor: string | null = null
      do {
        const page: { data: { id: string }[]; hasMore: boolean; nextCursor: string | null } = await get(`/v1/${collection}?limit=100${cursor === null ? '' : `&cursor=${cursor}`}`)
        for (const { id } of page.data) ids.add(id)
        expect(page.hasMore).toBe(page.nextCursor !== null)
        cursor = page.nextCursor
      } while (cursor !== null)
      const { seed } = client.sandbox.world
      expect(ids.size).toBe(collection === 'avatar_conversations' ? seed.conversations.length : seed[collection === 'avatars' ? 'avatars' : collection === 'voices' ? 'voices' : 'documents'].length)
      for (const id of [...ids].slice(0, 80)) await get(`/v1/${collection}/${id}`)
    }
    const { data: workflows } = await get('/v1/workflows')
    for (const { versions } of workflows) for (const { id } of versions) await get(`/v1/workflows/${id}`)
    await get('/v1/organization')
    await get(`/v1/avatar_usage?startDate=${day(90)}&endDate=${day(0)}`)
    const usage = await client.call('POST', '/v1/organization/usage', { startDate: day(89).slice(0, 10), beforeDate: day(-1).slice(0, 10) })
    expect(faultsOf('POST', '/v1/organization/usage', usage.status, usage.body)).toEqual([])
  })
})
