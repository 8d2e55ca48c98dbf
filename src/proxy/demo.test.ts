// @vitest-environment node
import { getResponse } from 'msw'
import { expect, it, vi } from 'vitest'
import { create, newKey } from './testing'

it('answers inside the page what the proxy would answer: status, a create exactly once, media', async () => {
  vi.stubGlobal('location', new URL('http://demo.example/'))
  const { demoHandlers } = await import('./demo')
  const handlers = demoHandlers()
  const ask = async (path: string, init?: RequestInit) => {
    const response = await getResponse(handlers, new Request(`http://demo.example${path}`, init))
    if (!response) throw new Error(`No handler took ${path}.`)
    return response
  }
  expect(await (await ask('/proxy/status')).json()).toMatchObject({ mode: 'sandbox', pollSeconds: 5 })
  const key = newKey()
  const image = { model: 'gen4_image', promptText: 'a green room', ratio: '1280:720' }
  const first = await (await ask('/v1/text_to_image', create(key, image))).json()
  expect(first).toEqual({ id: expect.any(String) })
  expect(await (await ask('/v1/text_to_image', create(key, image))).json()).toEqual(first)
  const { data } = await (await ask('/v1/avatars?limit=1')).json()
  const picture = await ask(`/media/avatars/${data[0].id}/reference`, { headers: { range: 'bytes=0-9' } })
  expect([picture.status, (await picture.arrayBuffer()).byteLength]).toEqual([206, 10])
  vi.unstubAllGlobals()
})
