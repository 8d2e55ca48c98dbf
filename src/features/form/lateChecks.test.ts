import { beforeEach, expect, test, vi } from 'vitest'
import CreateDocumentRequest from '~/contract/requests/CreateDocumentRequest.gen.json'

interface Body {
  name: string
  content: string
}

/** A form on a page whose checks have not come yet. */
async function newForm(initial: Partial<Body> = { name: 'Handbook', content: 'Hours' }) {
  const { createFormStore } = await import('./store')
  const form = createFormStore<Partial<Body>, Body>({ schema: CreateDocumentRequest, mode: 'create', initial, newKey: () => 'key' })
  form.renders().shown()
  return form
}

beforeEach(() => void vi.resetModules())

test('what is typed at once is in the form at once, and found wrong when the checks come', async () => {
  const form = await newForm()
  form.changed(['name'], 'x'.repeat(300))
  form.changed(['content'], 'Open from nine')
  form.left(['name'])
  expect(form.get()).toMatchObject({ value: { name: 'x'.repeat(300), content: 'Open from nine' }, issues: [] })
  await vi.waitFor(() => expect(form.get().issues.map(({ pointer }) => pointer)).toEqual(['/name']))
  expect(form.get().touched).toEqual(new Set(['/name']))
  expect(form.get().value).toEqual({ name: 'x'.repeat(300), content: 'Open from nine' })
})

test('what is put right before the checks come is not complained about, and a reset forgets what was to be checked', async () => {
  const form = await newForm()
  form.changed(['name'], 'x'.repeat(300))
  form.changed(['name'], 'Guide')
  form.changed(['content'], '')
  form.reset()
  const { lateChecks } = await import('./lateChecks')
  await lateChecks.load()
  expect(form.get().issues).toEqual([])
})

test('a submit before the checks is pending, goes once however often it is pressed, and sends what was there', async () => {
  const form = await newForm()
  const send = vi.fn<(request: { body: Body }) => Promise<void>>(() => Promise.resolve())
  const first = form.submitted({ send })
  expect(form.get().submission.state).toBe('pending')
  const again = form.submitted({ send })
  form.changed(['name'], 'Typed meanwhile')
  expect([await first, await again]).toEqual([true, false])
  expect(send.mock.calls.map(([{ body }]) => body)).toEqual([{ name: 'Handbook', content: 'Hours' }])
  expect(form.get().value.name).toBe('Typed meanwhile')
  expect(form.get().initial.name).toBe('Handbook')
})

test('a submit before the checks that breaks a rule is not sent', async () => {
  const form = await newForm({ name: '', content: 'Hours' })
  const send = vi.fn<() => Promise<void>>()
  expect(await form.submitted({ send })).toBe(false)
  expect(send).not.toHaveBeenCalled()
  expect(form.get()).toMatchObject({ attempted: true, refusals: 1, submission: { state: 'failed', error: undefined } })
  expect(form.get().issues).not.toEqual([])
})

test('checks that cannot be had are said at the submit, nothing is sent, and the next press tries again', async () => {
  vi.doMock('./checks', () => {
    throw new TypeError('Failed to fetch dynamically imported module: /assets/checks.js')
  })
  const form = await newForm()
  const send = vi.fn<() => Promise<void>>(() => Promise.resolve())
  form.changed(['name'], 'Guide')
  expect(await form.submitted({ send })).toBe(false)
  expect(form.get()).toMatchObject({ value: { name: 'Guide' }, submission: { state: 'failed', error: expect.any(Error) } })
  expect(send).not.toHaveBeenCalled()
  vi.doUnmock('./checks')
  expect(await form.submitted({ send })).toBe(true)
  expect(send).toHaveBeenCalledTimes(1)
})
