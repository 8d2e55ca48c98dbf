import { describe, expect, it } from 'vitest'
import { newAvatar, newImage, newSession } from './testing/cases'
import { createTestClient, limits, type TestClient } from './testing/client'

const image = { ...newImage, ratio: '1280:720' }
const start = async (client: TestClient, promptText = 'a boat'): Promise<string> => (await client.call('POST', '/v1/text_to_image', { ...image, promptText })).body.id
const statusOf = async (client: TestClient, id: string): Promise<string> => (await client.call('GET', `/v1/tasks/${id}`)).body.status
const balanceOf = async (client: TestClient): Promise<number> => (await client.call('GET', '/v1/organization')).body.creditBalance

describe('the daily limit', () => {
  it('rolls: a day after the first generation there is room again', async () => {
    const client = createTestClient({ organization: limits('gen4_image', 2, 2) })
    await start(client)
    client.pass(3600)
    await start(client)
    expect(await client.call('POST', '/v1/text_to_image', image)).toMatchObject({ status: 429 })
    expect((await client.call('GET', '/v1/organization')).body.usage.models.gen4_image).toEqual({ dailyGenerations: 2 })
    client.pass(82_799)
    expect(await client.call('POST', '/v1/text_to_image', image)).toMatchObject({ status: 429 })
    client.pass(1)
    expect(await client.call('POST', '/v1/text_to_image', image)).toMatchObject({ status: 200 })
  })
})

describe('credits', () => {
  it('are taken at once, and checked before anything is made', async () => {
    const client = createTestClient({ organization: { creditBalance: 12 } })
    await start(client)
    expect(await balanceOf(client)).toBe(7)
    await start(client)
    const refused = await client.call('POST', '/v1/text_to_image', image)
    expect(refused).toMatchObject({ status: 400, body: { error: 'You do not have enough credits to run this task.' } })
    expect(await balanceOf(client)).toBe(2)
    expect(client.sandbox.world.tasks.size).toBe(2)
  })

  it.each([
    ['INTERNAL.BAD_OUTPUT.CODE01', 0],
    ['THIRD_PARTY.UNAVAILABLE', 0],
    ['SAFETY.INPUT.TEXT', 5],
    ['SAFETY.OUTPUT.IMAGE', 5],
    ['ASSET.INVALID', 5],
  ])('of a task that fails with %s: %i in the end', async (code, cost) => {
    const client = createTestClient({ organization: { creditBalance: 100 } })
    const id = await start(client, `a boat fail:${code}`)
    expect(await balanceOf(client)).toBe(95)
    client.pass(30)
    expect((await client.call('GET', `/v1/tasks/${id}`)).body).toMatchObject({ status: 'FAILED', failureCode: code })
    expect(await balanceOf(client)).toBe(100 - cost)
    await client.call('DELETE', `/v1/tasks/${id}`)
    expect(await balanceOf(client)).toBe(100 - cost)
  })

  it('of a cancelled task are gone', async () => {
    const client = createTestClient({ organization: { creditBalance: 100 } })
    await client.call('DELETE', `/v1/tasks/${await start(client, 'fail:INTERNAL')}`)
    client.pass(60)
    expect(await balanceOf(client)).toBe(95)
  })

  it('add up: what the balance lost is what usage shows', async () => {
    const client = createTestClient()
    const before = await balanceOf(client)
    const usage = async (): Promise<number> => {
      const { body } = await client.call('POST', '/v1/organization/usage', { startDate: '2026-10-10', beforeDate: '2026-10-12' })
      return body.results.flatMap((day: { usedCredits: { amount: number }[] }) => day.usedCredits).reduce((total: number, { amount }: { amount: number }) => total + amount, 0)
    }
    const usedBefore = await usage()
    await start(client)
    await start(client, 'fail:INTERNAL')
    await client.call('POST', '/v1/text_to_speech', { model: 'eleven_multilingual_v2', promptText: 'x'.repeat(101), voice: { type: 'runway-preset', presetId: 'Maya' } })
    await client.call('POST', `/v1/workflows/${client.sandbox.world.seed.workflows[0]?.versions[0]?.id}`, {})
    await join(client)
    for (let i = 0; i < 30; i++) {
      client.pass(7)
      expect(await usage() - usedBefore).toBe(before - (await balanceOf(client)))
    }
    expect(await usage() - usedBefore).toBeGreaterThan(5 + 3)
  })
})

/** A call with the first avatar, its session key used. */
async function join(client: TestClient, body: object = newSession): Promise<{ id: string; sessionKey: string }> {
  const { body: { id } } = await client.call('POST', '/v1/realtime_sessions', body)
  client.pass(2)
  const { body: { sessionKey } } = await client.call('GET', `/v1/realtime_sessions/${id}`)
  const consumed = await client.call('POST', `/v1/realtime_sessions/${id}/consume`, {}, { authorization: `Bearer ${sessionKey}`, 'x-runway-version': null })
  expect(consumed).toMatchObject({ status: 200, body: { url: expect.stringMatching(/^wss:\/\/.*\.invalid$/u), token: expect.any(String), roomName: expect.any(String) } })
  return { id, sessionKey }
}

describe('a call', () => {
  it('is kept with transcript and recording some seconds after it was hung up', async () => {
    const client = createTestClient()
    const before = await balanceOf(client)
    const { id, sessionKey } = await join(client, { ...newSession, startScript: 'Welcome.', tools: [{ type: 'client_event', name: 'show', description: 'Shows' }] })
    const report = (event: object, key = sessionKey) => client.call('POST', `/sandbox/realtime_sessions/${id}/events`, event, { authorization: `Bearer ${key}` })
    client.pass(5)
    expect(await report({ type: 'transcript', role: 'user', text: 'Hello' })).toMatchObject({ status: 204 })
    client.pass(5)
    expect(await report({ type: 'tool_call', name: 'show', arguments: { page: 1 }, result: 'done', durationMs: 12 }, 'key_test')).toMatchObject({ status: 204 })
    client.pass(8)
    expect(await report({ type: 'shout' })).toMatchObject({ status: 400 })
    expect(await report({ type: 'END_CALL' })).toMatchObject({ status: 204 })
    expect(await report({ type: 'END_CALL' })).toMatchObject({ status: 404 })
    client.pass(6)
    expect((await client.call('GET', `/v1/realtime_sessions/${id}`)).body.status).toBe('RUNNING')
    expect((await client.call('GET', `/v1/avatar_conversations/${id}`)).body).toMatchObject({ status: 'in_progress', transcript: [], recordingUrl: null })
    client.pass(7)
    expect((await client.call('GET', `/v1/realtime_sessions/${id}`)).body).toMatchObject({ status: 'COMPLETED', duration: 18 })
    const { body: conversation } = await client.call('GET', `/v1/avatar_conversations/${id}`)
    expect(conversation).toMatchObject({ status: 'ended', duration: 18, recordingUrl: expect.any(String) })
    expect(conversation.transcript.map((entry: { content: string | null }) => entry.content)).toEqual(['Welcome.', 'Hello', null])
    expect(conversation.transcript[2]).toMatchObject({ toolCalls: [{ name: 'show', arguments: { page: 1 } }], toolResults: [{ result: 'done', durationMs: 12 }] })
    // 2 to join, 2 for each of three times six seconds.
    expect(before - (await balanceOf(client))).toBe(8)
    const { body: list } = await client.call('GET', '/v1/avatar_conversations?limit=1')
    expect(list.data[0]).toMatchObject({ id, hasTools: true, duration: 18 })
  })

  it('that is cancelled keeps nothing, for ever', async () => {
    const client = createTestClient()
    const { id } = await join(client)
    client.pass(10)
    await client.call('POST', `/sandbox/realtime_sessions/${id}/events`, { type: 'transcript', role: 'user', text: 'Hello' })
    await client.call('DELETE', `/v1/realtime_sessions/${id}`)
    client.pass(3600)
    expect((await client.call('GET', `/v1/avatar_conversations/${id}`)).body).toMatchObject({ status: 'ended', transcript: [], recordingUrl: null })
  })

  it('is opened by its own key only, and once', async () => {
    const client = createTestClient()
    const { body: { id } } = await client.call('POST', '/v1/realtime_sessions', newSession)
    client.pass(2)
    const { body: { sessionKey } } = await client.call('GET', `/v1/realtime_sessions/${id}`)
    const consume = (key: string, type = 'application/json') => client.call('POST', `/v1/realtime_sessions/${id}/consume`, undefined, { authorization: `Bearer ${key}`, 'content-type': type })
    expect(await consume('key_test')).toMatchObject({ status: 404 })
    expect(await consume(`${sessionKey}x`)).toMatchObject({ status: 404 })
    expect(await consume(sessionKey, 'text/plain')).toMatchObject({ status: 400, body: { error: 'Incorrect content type' } })
    expect(await consume(sessionKey)).toMatchObject({ status: 200 })
    expect(await consume(sessionKey)).toMatchObject({ status: 404 })
  })

  it('cannot last longer than the balance', async () => {
    const client = createTestClient({ organization: { creditBalance: 8 } })
    const { id } = await join(client)
    expect(await client.call('POST', '/v1/text_to_image', image)).toMatchObject({ status: 400 })
    client.pass(60)
    expect((await client.call('GET', `/v1/realtime_sessions/${id}`)).body).toMatchObject({ status: 'COMPLETED', duration: 18 })
    expect(await balanceOf(client)).toBe(0)
  })

  it('that nobody joins costs nothing, and fails 21 seconds after it was ready', async () => {
    const client = createTestClient()
    const before = await balanceOf(client)
    const { body: { id } } = await client.call('POST', '/v1/realtime_sessions', newSession)
    client.pass(22)
    expect((await client.call('GET', `/v1/realtime_sessions/${id}`)).body.status).toBe('READY')
    client.pass(1)
    expect((await client.call('GET', `/v1/realtime_sessions/${id}`)).body).toMatchObject({ status: 'FAILED', failureCode: 'TALKING_AVATAR.NO_PARTICIPANT' })
    expect(await balanceOf(client)).toBe(before)
  })
})

const ids = (page: { data: { id: string }[] }) => page.data.map(({ id }) => id)

describe('what resources say about each other', () => {
  it('documents, voices and avatars', async () => {
    const client = createTestClient()
    const make = async (path: string, body: object): Promise<string> => (await client.call('POST', path, body)).body.id
    const [one, two] = [await make('/v1/documents', { name: 'One', content: '1' }), await make('/v1/documents', { name: 'Two', content: '2' })]
    const voice = await make('/v1/voices', { name: 'Ida', from: { type: 'audio', audio: 'https://example.com/a.mp3' } })
    const avatar = await make('/v1/avatars', { ...newAvatar, voice: { type: 'custom', id: voice }, documentIds: [one] })
    expect((await client.call('GET', `/v1/documents/${one}`)).body.usedBy).toMatchObject([{ id: avatar, name: 'Mara', imageUrl: null }])
    expect((await client.call('PATCH', `/v1/avatars/${avatar}`, { documentIds: [two] })).body.documentIds).toEqual([two])
    await client.call('DELETE', `/v1/documents/${two}`)
    await client.call('DELETE', `/v1/voices/${voice}`)
    expect((await client.call('GET', `/v1/avatars/${avatar}`)).body).toMatchObject({ documentIds: [], voice: { type: 'custom', id: voice, deleted: true } })
  })

  it('a page stays whole when something new comes or something goes', async () => {
    const client = createTestClient()
    const { body: all } = await client.call('GET', '/v1/documents?limit=100')
    const { body: first } = await client.call('GET', '/v1/documents?limit=5')
    client.pass(1)
    await client.call('POST', '/v1/documents', { name: 'New', content: 'x' })
    await client.call('DELETE', `/v1/documents/${first.data[4].id}`)
    const { body: second } = await client.call('GET', `/v1/documents?limit=5&cursor=${first.nextCursor}`)
    expect([...ids(first), ...ids(second)]).toEqual(ids(all).slice(0, 10))
    expect(await client.call('GET', `/v1/documents?order=asc&cursor=${first.nextCursor}`)).toMatchObject({ status: 400 })
  })

  it('conversations by avatar and time', async () => {
    const client = createTestClient()
    const { body: all } = await client.call('GET', '/v1/avatar_conversations?limit=100')
    const id = all.data.find((entry: { avatar: { id?: string | null } | null }) => entry.avatar?.id)?.avatar.id
    const { body: own } = await client.call('GET', `/v1/avatar_conversations?limit=100&avatar=${id.toUpperCase()}`)
    expect(own.data.length).toBeGreaterThan(0)
    expect(new Set(own.data.map((entry: { avatar: { id: string } }) => entry.avatar.id))).toEqual(new Set([id]))
    const [from, to] = [all.data[30].createdAt, all.data[10].createdAt]
    const { body: some } = await client.call('GET', `/v1/avatar_conversations?limit=100&startDate=${from}&endDate=${to}`)
    expect(some.data.map((entry: { id: string }) => entry.id)).toEqual(all.data.slice(11, 31).map((entry: { id: string }) => entry.id))
  })
})

describe('time', () => {
  it('the same moment gets the same answer, however often it is asked and whatever was asked between', async () => {
    const [busy, quiet] = [createTestClient(), createTestClient()]
    const paths: string[] = []
    for (const client of [busy, quiet]) {
      const { body: avatar } = await client.call('POST', '/v1/avatars', newAvatar)
      const { body: session } = await client.call('POST', '/v1/realtime_sessions', newSession)
      paths.push(`/v1/avatars/${avatar.id}`, `/v1/tasks/${await start(client)}`, `/v1/tasks/${await start(client, 'throttle')}`, `/v1/realtime_sessions/${session.id}`)
    }
    const all = [...new Set(paths), '/v1/organization', '/v1/avatar_conversations']
    for (let i = 0; i < 30; i++) {
      for (const path of all) await busy.call('GET', path)
      busy.pass(1)
      quiet.pass(1)
    }
    for (const path of all) {
      const { body } = await busy.call('GET', path)
      expect(await busy.call('GET', path)).toMatchObject({ body })
      expect((await quiet.call('GET', path)).body).toEqual(body)
    }
  })

  it('runs faster for work and not for people', async () => {
    const client = createTestClient({ speed: 10 })
    const id = await start(client)
    const { body: session } = await client.call('POST', '/v1/realtime_sessions', newSession)
    client.pass(2)
    expect(await statusOf(client, id)).toBe('SUCCEEDED')
    client.pass(18)
    expect((await client.call('GET', `/v1/realtime_sessions/${session.id}`)).body.status).toBe('READY')
  })

  it('starts again after a reset', async () => {
    const client = createTestClient()
    await start(client)
    await client.call('POST', '/v1/documents', { name: 'New', content: 'x' })
    client.sandbox.world.reset()
    expect(client.sandbox.world.tasks.size).toBe(0)
    expect(client.sandbox.world.documents.size).toBe(client.sandbox.world.seed.documents.length)
    client.sandbox.world.reset('empty')
    expect((await client.call('GET', '/v1/documents')).body.data).toEqual([])
  })
})
