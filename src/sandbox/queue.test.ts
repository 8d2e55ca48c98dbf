import { describe, expect, it } from 'vitest'
import { newImage } from './testing/cases'
import { createTestClient, limits, type TestClient } from './testing/client'

const start = async (client: TestClient, promptText = 'a boat'): Promise<string> => (await client.call('POST', '/v1/text_to_image', { ...newImage, ratio: '1280:720', promptText })).body.id
const statusOf = async (client: TestClient, id: string): Promise<string> => (await client.call('GET', `/v1/tasks/${id}`)).body.status

describe('concurrency', () => {
  it('runs as many tasks of a model as the tier allows, in the order they came', async () => {
    const client = createTestClient({ organization: limits('gen4_image', 2, 100) })
    const ids = [await start(client), await start(client), await start(client), await start(client)]
    const states = () => Promise.all(ids.map((id) => statusOf(client, id)))
    expect(await states()).toEqual(['PENDING', 'PENDING', 'PENDING', 'PENDING'])
    client.pass(2)
    expect(await states()).toEqual(['RUNNING', 'RUNNING', 'THROTTLED', 'THROTTLED'])
    const order: string[] = []
    for (let i = 0; i < 120; i++) {
      client.pass(0.5)
      const now = await states()
      expect(now.filter((status) => status === 'RUNNING').length).toBeLessThanOrEqual(2)
      now.forEach((status, index) => { if (status === 'RUNNING' && !order.includes(`${index}`)) order.push(`${index}`) })
    }
    expect(order).toEqual(['0', '1', '2', '3'])
    expect(await states()).toEqual(['SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED'])
  })

  it('calls none throttled that only waits for an earlier one to leave the queue', async () => {
    const client = createTestClient({ organization: limits('gen4_image', 20, 100) })
    const ids = await Promise.all(Array.from({ length: 20 }, () => start(client)))
    const seen = new Set<string>()
    for (let i = 0; i < 25; i++) {
      for (const id of ids) seen.add(await statusOf(client, id))
      client.pass(0.1)
    }
    expect([...seen]).toEqual(['PENDING', 'RUNNING'])
  })

  it('gives the place of a cancelled task to the next', async () => {
    const client = createTestClient({ organization: limits('gen4_image', 1, 100) })
    const [first, second] = [await start(client, 'slow'), await start(client)]
    client.pass(3)
    expect([await statusOf(client, first), await statusOf(client, second)]).toEqual(['RUNNING', 'THROTTLED'])
    await client.call('DELETE', `/v1/tasks/${first}`)
    expect(await statusOf(client, second)).toBe('RUNNING')
    expect(await client.call('GET', `/v1/tasks/${first}`)).toMatchObject({ status: 404, body: { error: 'Could not find Task' } })
    expect(await client.call('DELETE', `/v1/tasks/${first}`)).toMatchObject({ status: 404 })
  })

  it('lets progress only grow, and stay below 1', async () => {
    const client = createTestClient()
    const id = await start(client)
    let last = -1
    for (let i = 0; i < 40; i++) {
      client.pass(0.3)
      const { body } = await client.call('GET', `/v1/tasks/${id}`)
      if (body.status !== 'RUNNING') continue
      expect(body.progress).toBeGreaterThanOrEqual(last)
      expect(body.progress).toBeLessThan(1)
      last = body.progress
    }
    expect(last).toBeGreaterThan(0.8)
  })
})
