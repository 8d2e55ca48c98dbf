// @vitest-environment node
import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { keepWorld } from './kept'
import { createSandbox } from './sandbox'

const HOUR = 3_600_000

/** A tab of the demo: every request is answered by its own sandbox, over the world that all tabs keep. */
function tab(clock: { now: number }) {
  const sandbox = createSandbox({ now: () => clock.now })
  const kept = keepWorld(sandbox.world)
  return async (method: string, path: string, body?: object) => {
    await kept.ready()
    const headers = { authorization: 'Bearer key_x', 'x-runway-version': '2024-11-06', 'content-type': 'application/json' }
    const response = await sandbox.fetch(new Request(`https://api.example${path}`, { method, headers, body: body && JSON.stringify(body) }))
    if (method !== 'GET') await kept.save()
    return response.json()
  }
}

it('is there again after the page was loaded anew, with what was under way gone on, in other tabs too, for a day', async () => {
  const clock = { now: Date.parse('2026-10-01T12:00:00Z') }
  const first = tab(clock)
  const other = tab(clock)
  const { creditBalance } = await other('GET', '/v1/organization')
  const pixel = `data:image/png;base64,${btoa('not a picture, but bytes'.repeat(40))}`
  const { id } = await first('POST', '/v1/text_to_image', { model: 'gen4_image', promptText: 'a pier', ratio: '1280:720', referenceImages: [{ uri: pixel }] })
  const document = await first('POST', '/v1/documents', { name: 'House rules', content: 'Be kind.' })

  clock.now += HOUR
  const again = tab(clock)
  expect(await again('GET', `/v1/tasks/${id}`)).toMatchObject({ status: 'SUCCEEDED', output: [expect.any(String)] })
  expect(await again('GET', `/v1/documents/${document.id}`)).toMatchObject({ name: 'House rules' })
  expect((await again('GET', '/v1/organization')).creditBalance).toBeLessThan(creditBalance)
  expect(await other('GET', `/v1/tasks/${id}`)).toMatchObject({ status: 'SUCCEEDED' })

  clock.now += 24 * HOUR
  expect(await tab(clock)('GET', `/v1/tasks/${id}`)).toHaveProperty('error')
})

it('keeps uploaded files', async () => {
  const sandbox = createSandbox()
  sandbox.world.files.put('a', { bytes: new Uint8Array([1, 2]), type: 'image/png' })
  const kept = keepWorld(sandbox.world)
  await kept.save()
  const next = createSandbox()
  await keepWorld(next.world).ready()
  expect([...next.world.files.get('a')!.bytes]).toEqual([1, 2])
})
