import RunwayML, { APIConnectionError, toFile } from '@runwayml/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSandbox, type ServedSandbox } from './serve'

let served: ServedSandbox
let client: RunwayML

beforeAll(async () => {
  served = await serveSandbox({ speed: 200 })
  client = new RunwayML({ apiKey: `key_${'0'.repeat(128)}`, baseURL: served.origin, maxRetries: 0 })
})
afterAll(() => served.close())

describe('the official SDK', () => {
  it('goes through all pages of a list', async () => {
    const ids: string[] = []
    for await (const conversation of client.avatarConversations.list({ limit: 30 })) ids.push(conversation.id)
    expect(ids.length).toBe(served.sandbox.world.seed.conversations.length)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('makes an avatar from an uploaded picture, and the picture is the one shown', async () => {
    const picture = new Uint8Array(2000).map((_, index) => index % 251)
    const { uri } = await client.uploads.createEphemeral({ file: await toFile(picture, 'face.png', { type: 'image/png' }) })
    expect(uri).toMatch(/^runway:\/\//u)
    const { id } = await client.avatars.create({ name: 'Mara', personality: 'Kind.', referenceImage: uri, voice: { type: 'runway-live-preset', presetId: 'clara' } })
    const ready = await until(() => client.avatars.retrieve(id), ({ status }) => status === 'READY')
    const shown = await fetch(ready.processedImageUri ?? '')
    expect(shown.headers.get('content-type')).toBe('image/png')
    expect(new Uint8Array(await shown.arrayBuffer())).toEqual(picture)
    await client.avatars.delete(id)
    await expect(client.avatars.retrieve(id)).rejects.toMatchObject({ status: 404 })
  })

  it.concurrent('waits for the output of a task, which is a PNG of the size asked for', async () => {
    const task = await client.textToImage.create({ model: 'gen4_image', promptText: 'a red boat', ratio: '1080:1440' }).waitForTaskOutput()
    const response = await fetch(task.output[0] ?? '')
    const bytes = new DataView(await response.arrayBuffer())
    expect(response.headers.get('content-type')).toBe('image/png')
    expect([bytes.getUint32(16), bytes.getUint32(20)]).toEqual([1080, 1440])
  }, 30_000)

  it.concurrent('throws a failed task with its code', async () => {
    const task = client.textToSpeech.create({ model: 'eleven_multilingual_v2', promptText: 'fail:SAFETY.INPUT.TEXT', voice: { type: 'runway-preset', presetId: 'Maya' } })
    await expect(task.waitForTaskOutput()).rejects.toMatchObject({ taskDetails: { status: 'FAILED', failureCode: 'SAFETY.INPUT.TEXT' } })
  }, 30_000)

  it('throws a 404 and a 400 with what the API says', async () => {
    await expect(client.tasks.retrieve('00000000-0000-4000-8000-000000000000')).rejects.toMatchObject({ status: 404, error: { error: 'Could not find Task' } })
    await expect(client.documents.create({ name: '', content: 'x' })).rejects.toMatchObject({
      status: 400,
      error: { error: 'Validation of body failed', issues: [{ code: 'too_small', path: ['name'] }] },
    })
  })

  it('loses the answer to a `drop`, though the thing was made', async () => {
    const before = served.sandbox.world.documents.size
    await expect(client.documents.create({ name: 'Notes [drop]', content: 'x' })).rejects.toBeInstanceOf(APIConnectionError)
    expect(served.sandbox.world.documents.size).toBe(before + 1)
  })

  it('reads organization, usage and workflows', async () => {
    expect((await client.organization.retrieve()).creditBalance).toBeGreaterThan(0)
    expect((await client.organization.retrieveUsage({})).results.length).toBeGreaterThan(0)
    const { data: [workflow] } = await client.workflows.list()
    const { id } = await client.workflows.run(workflow?.versions[0]?.id ?? '')
    const done = await until(() => client.workflowInvocations.retrieve(id), ({ status }) => status === 'SUCCEEDED')
    expect(done).toMatchObject({ output: expect.any(Object) })
  })
})

/** Asks every 20 ms, two seconds long. */
async function until<T>(ask: () => Promise<T>, good: (answer: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await ask()
    if (good(answer)) return answer
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('It did not come about in time')
}
