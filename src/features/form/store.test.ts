import { beforeAll, describe, expect, test, vi } from 'vitest'
import { ApiError, type Outcome } from '~/api/errors'
import type { CreateDocumentRequest, UpdateAvatarRequest } from '~/api/types'
import requests from '~/contract/requests.gen.json'
import { lateChecks } from './lateChecks'
import { createFormStore } from './store'

// What happens before they are there: lateChecks.test.ts.
beforeAll(() => lateChecks.load())

function newKeys() {
  let count = 0
  return () => `key-${(count += 1)}`
}

const documentForm = (initial = { name: 'Handbook', content: 'Hours' }) =>
  createFormStore<Partial<CreateDocumentRequest>, CreateDocumentRequest>({ schema: requests.CreateDocumentRequest, mode: 'create', initial, newKey: newKeys() })

type Send = (request: { key: string }) => Promise<void>

const error = (outcome: Outcome, status = outcome === 'unknown' ? 0 : 400) => new ApiError('x', { status, outcome })

async function keysOf(...outcomes: (Outcome | 'bug')[]) {
  const form = documentForm()
  const keys: string[] = []
  for (const outcome of outcomes) {
    await form.submitted({
      send: async ({ key }) => {
        keys.push(key)
        throw outcome === 'bug' ? new Error('broke') : error(outcome)
      },
    })
  }
  return { form, keys }
}

describe('the Idempotency-Key', () => {
  test('stays while it is unknown what became of the body', async () => {
    expect((await keysOf('unknown', 'unknown', 'bug', 'unknown')).keys).toEqual(['key-1', 'key-1', 'key-1', 'key-1'])
  })

  test('is renewed after an answer, which the proxy would only repeat', async () => {
    expect((await keysOf('refused', 'failed', 'unknown')).keys).toEqual(['key-1', 'key-2', 'key-3'])
  })

  test('is renewed with another body, also when that is changed back', async () => {
    const { form, keys } = await keysOf('unknown')
    form.changed(['name'], 'Other')
    const send = vi.fn<Send>(async ({ key }) => {
      keys.push(key)
      throw error('unknown')
    })
    await form.submitted({ send })
    form.changed(['name'], 'Handbook')
    await form.submitted({ send })
    expect(keys).toEqual(['key-1', 'key-2', 'key-3'])
  })

  test('is renewed when the person says so', async () => {
    const { form, keys } = await keysOf('unknown')
    await form.submitted({ anew: true, send: async ({ key }) => void keys.push(key) })
    expect(keys).toEqual(['key-1', 'key-2'])
  })
})

describe('submitting', () => {
  test('sends nothing that breaks a rule', async () => {
    const form = documentForm({ name: '', content: 'x'.repeat(200_001) })
    const send = vi.fn<Send>()
    expect(await form.submitted({ send })).toBe(false)
    expect(send).not.toHaveBeenCalled()
    expect(form.get().issues.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      '/name Required.',
      '/content Must be at most 200,000 characters; this has 200,001.',
    ])
  })

  test('twice at once sends once', async () => {
    const form = documentForm()
    const send = vi.fn<Send>(async () => {})
    const [first, second] = await Promise.all([form.submitted({ send }), form.submitted({ send })])
    expect([first, second, send.mock.calls.length]).toEqual([true, false, 1])
  })

  test('puts the API’s issues at their fields, and takes one away when its field changes', async () => {
    const form = documentForm()
    const issues = [{ path: ['name'], message: 'Taken' }, { path: ['content', 0], message: 'Odd' }]
    await form.submitted({ send: () => Promise.reject(new ApiError('x', { status: 400, outcome: 'refused', issues })) })
    expect(form.get().issues.map(({ pointer }) => pointer)).toEqual(['/name', '/content/0'])
    form.changed(['content'], 'Other')
    expect(form.get().issues.map(({ pointer }) => pointer)).toEqual(['/name'])
  })

  test('loses nothing that was typed, whatever happens', async () => {
    const form = documentForm()
    form.changed(['name'], 'Typed')
    await form.submitted({ send: () => Promise.reject(error('failed', 500)) })
    expect(form.get().value).toEqual({ name: 'Typed', content: 'Hours' })
    expect(form.get().submission).toMatchObject({ state: 'failed', error: { status: 500 } })
  })

  test('counts as unchanged when onDone is called, but for what was typed meanwhile', async () => {
    const form = documentForm()
    form.changed(['name'], 'Sent')
    let atDone: unknown
    await form.submitted({
      send: async () => form.changed(['content'], 'Typed meanwhile'),
      onDone: () => (atDone = form.get().initial),
    })
    expect(atDone).toEqual({ name: 'Sent', content: 'Hours' })
    expect(form.get().value).toEqual({ name: 'Sent', content: 'Typed meanwhile' })
  })
})

describe('new values from the server', () => {
  const avatar = { name: 'Ada', personality: 'Kind', startScript: 'Hello' }
  const avatarForm = () => createFormStore<UpdateAvatarRequest, UpdateAvatarRequest>({ schema: requests.UpdateAvatarRequest, mode: 'update', initial: avatar, newKey: newKeys() })

  test('replace what was not changed here, and nothing that was', () => {
    const form = avatarForm()
    form.changed(['name'], 'Mine')
    form.refreshed({ name: 'Theirs', personality: 'Stern', startScript: 'Hello' })
    expect(form.get().value).toEqual({ name: 'Mine', personality: 'Stern', startScript: 'Hello' })
    expect(form.body()).toEqual({ name: 'Mine' })
  })

  test('that come in while a change is sent are no changes of ours', async () => {
    const form = avatarForm()
    form.changed(['name'], 'Mine')
    await form.submitted({ send: async () => form.refreshed({ name: 'Mine', personality: 'Stern', startScript: 'Hello' }) })
    expect(form.body()).toEqual({})
    expect(form.get().value.personality).toBe('Stern')
  })
})

test('the old values given again after a save or a reset are no news', async () => {
  const form = documentForm()
  form.changed(['name'], 'Saved')
  await form.submitted({ send: async () => {} })
  form.refreshed({ name: 'Handbook', content: 'Hours' })
  expect(form.get().value.name).toBe('Saved')
  form.reset({ name: 'Next', content: '' })
  form.refreshed({ name: 'Handbook', content: 'Hours' })
  expect(form.get().value.name).toBe('Next')
})

test('choosing another model checks everything by its rules', () => {
  const form = createFormStore({
    schema: requests.CreateTextToImageRequest,
    mode: 'create',
    initial: { model: 'gen4_image', promptText: 'A cat', ratio: '1024:1024' },
    newKey: newKeys(),
  })
  form.changed(['model'], 'gpt_image_2')
  expect(form.get().issues.map(({ pointer }) => pointer)).toEqual(['/ratio'])
})
