import { getResponse } from 'msw'
import { expect, it } from 'vitest'
import { createSandbox } from './sandbox'
import { newAvatar, newImage } from './testing/cases'
import { createTestClient } from './testing/client'

const headers = { authorization: 'Bearer key_test', 'x-runway-version': '2024-11-06', 'content-type': 'application/json' }
const post = (path: string, body: object): Request => new Request(`https://somewhere.invalid${path}`, { method: 'POST', headers, body: JSON.stringify(body) })

it('answers the same as MSW handlers, for a worker', async () => {
  const { handlers, world } = createSandbox({ scenario: 'empty' })
  const list = await getResponse(handlers, new Request('https://somewhere.invalid/v1/documents', { headers }))
  expect(await list?.json()).toEqual({ data: [], hasMore: false, nextCursor: null })
  expect((await getResponse(handlers, post('/v1/documents', {})))?.status).toBe(400)
  expect((await getResponse(handlers, post('/v1/documents', { name: 'drop', content: 'x' })))?.type).toBe('error')
  expect(world.documents.size).toBe(1)
  expect(await getResponse(handlers, new Request('https://somewhere.invalid/assets/app.js'))).toBeUndefined()
})

it('shares nothing with another sandbox', async () => {
  const [one, two] = [createSandbox(), createSandbox()]
  const before = two.world.documents.size
  await one.fetch(post('/v1/documents', { name: 'Notes', content: 'x' }))
  expect([one.world.documents.size, two.world.documents.size]).toEqual([before + 1, before])
})

it('takes an output as the picture of an avatar, and shows it', async () => {
  const client = createTestClient()
  const { body: { id } } = await client.call('POST', '/v1/text_to_image', newImage)
  client.pass(60)
  const { body: { output: [address] } } = await client.call('GET', `/v1/tasks/${id}`)
  const { body: avatar } = await client.call('POST', '/v1/avatars', { ...newAvatar, referenceImage: address })
  const bytes = async (url: string) => (await client.sandbox.fetch(new Request(url))).arrayBuffer()
  expect(await bytes(avatar.referenceImageUri)).toEqual(await bytes(address))
  client.pass(86_400 * 2)
  expect(await client.call('POST', '/v1/avatars', { ...newAvatar, referenceImage: address })).toMatchObject({ status: 400 })
})

it('draws the same face for the same address', async () => {
  const client = createTestClient()
  const picture = async (referenceImage: string) => {
    const { body } = await client.call('POST', '/v1/avatars', { ...newAvatar, referenceImage })
    const response = await client.sandbox.fetch(new Request(body.referenceImageUri))
    return (await response.blob()).size
  }
  expect(await picture('https://example.com/a.png')).toBe(await picture('https://example.com/a.png'))
  expect(await picture('https://example.com/a.png')).not.toBe(await picture('https://example.com/b.png'))
})
