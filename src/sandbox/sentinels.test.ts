import { describe, expect, it } from 'vitest'
import { readSentinels } from './sentinels'
import { newImage } from './testing/cases'
import { createTestClient, type TestClient } from './testing/client'

const ask = (client: TestClient, promptText: string) => client.call('POST', '/v1/text_to_image', { ...newImage, promptText })
const none = { throttle: false, pace: 1, drop: false, hang: false }

describe('readSentinels', () => {
  it.each([
    ['a boat', {}],
    ['a slow pan over a water drop, fast cut', {}],
    ['they hang in the air at full throttle', {}],
    ['Fail: never. unfail:X prefix:fail:X', {}],
    ['error:418', {}],
    ['slow', { pace: 6 }],
    [' throttle slow ', { throttle: true, pace: 6 }],
    ['a boat [fast] [drop]', { pace: 1 / 6, drop: true }],
    ['a boat [hang]', { hang: true }],
    ['a boat, fail:SAFETY.INPUT.TEXT.', { fail: 'SAFETY.INPUT.TEXT' }],
    ['fail:INTERNAL.BAD_OUTPUT.CODE01 and fail:OTHER', { fail: 'INTERNAL.BAD_OUTPUT.CODE01' }],
    ['(error:502)', { error: 502 }],
  ])('%j', (text, found) => {
    expect(readSentinels(text)).toEqual({ ...none, ...found })
  })
})

describe('in a request', () => {
  it.each([[400], [429], [500]])('error:%i answers so and makes nothing', async (status) => {
    const client = createTestClient()
    expect(await ask(client, `a boat error:${status}`)).toMatchObject({ status, body: { error: expect.any(String) } })
    expect(client.sandbox.world.tasks.size).toBe(0)
    expect(client.sandbox.world.charges).toEqual([])
  })

  it('error:502 answers with a page that is no JSON', async () => {
    const answer = await ask(createTestClient(), 'error:502')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([502, 'text/html'])
  })

  it('drop makes the thing and loses the answer', async () => {
    const client = createTestClient()
    await expect(ask(client, 'drop')).rejects.toBeInstanceOf(TypeError)
    expect(client.sandbox.world.tasks.size).toBe(1)
    expect(client.sandbox.world.charges).toHaveLength(1)
  })

  it('hang makes the thing and keeps silent, until the client gives up', async () => {
    const client = createTestClient()
    const controller = new AbortController()
    const answer = client.sandbox.fetch(new Request('https://api.invalid/v1/text_to_image', {
      method: 'POST',
      headers: { authorization: 'Bearer key_test', 'x-runway-version': '2024-11-06', 'content-type': 'application/json' },
      body: JSON.stringify({ ...newImage, promptText: 'hang' }),
      signal: controller.signal,
    }))
    const early = await Promise.race([answer.then(() => 'answered'), new Promise((resolve) => setTimeout(resolve, 60, 'silent'))])
    expect(early).toBe('silent')
    expect(client.sandbox.world.tasks.size).toBe(1)
    controller.abort()
    await answer
  })

  it('slow takes six times as long, fast a sixth', async () => {
    const client = createTestClient()
    const seconds = async (text: string): Promise<number> => {
      const { body: { id } } = await ask(client, text)
      return (client.sandbox.world.tasks.get(id)?.running ?? 0) / 1000
    }
    expect(await seconds('slow')).toBeGreaterThanOrEqual(36)
    expect(await seconds('a boat [fast]')).toBeLessThanOrEqual(2.5)
  })
})
