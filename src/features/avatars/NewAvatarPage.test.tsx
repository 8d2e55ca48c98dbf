// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { renderRoute } from '~/test/renderRoute'

/** A file whose header says that it is a PNG of this size. */
function png({ width = 1088, height = 704, bytes = 2000, name = 'face.png' } = {}): File {
  const content = new Uint8Array(bytes)
  content.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const view = new DataView(content.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return new File([content], name, { type: 'image/png' })
}

beforeEach(() => {
  sessionStorage.clear()
  // jsdom neither decodes pictures nor gives files addresses.
  URL.createObjectURL = () => 'blob:preview'
  URL.revokeObjectURL = () => {}
  HTMLMediaElement.prototype.pause = () => {}
  HTMLImageElement.prototype.decode = () => Promise.resolve()
})

const sent = (requests: readonly string[]) => requests.filter((request) => !request.startsWith('GET '))

const type = (label: string, value: string) => fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } })

async function openForm(options?: Parameters<typeof renderRoute>[1]) {
  const page = renderRoute('/avatars/new', options)
  await screen.findByRole('form', { name: 'New avatar' })
  const create = () => page.user.click(screen.getByRole('button', { name: 'Create avatar' }))
  const choose = (file: File) => page.user.upload(screen.getByLabelText(/Choose (a picture|another)/), file)
  const fillIn = async () => {
    type('Name', 'Ada')
    type('Personality', 'You answer questions about engines.')
    await page.user.click(screen.getByRole('radio', { name: 'Clara' }))
    await choose(png())
    await screen.findByRole('img', { name: 'Preview of face.png' })
  }
  return { ...page, create, choose, fillIn }
}

const errorOf = (label: string) => screen.getByRole('textbox', { name: label }).getAttribute('aria-describedby')?.split(' ').map((id) => document.getElementById(id)?.textContent).join(' ')

test('an empty form says at each field what is missing, puts the focus on the first, and sends nothing', async () => {
  const { create, requests } = await openForm()
  await create()
  expect(await screen.findByText('Choose a picture: a file, or an address on the web.')).toBeDefined()
  expect(errorOf('Name')).toContain('Required.')
  expect(errorOf('Personality')).toContain('Required.')
  expect(within(await screen.findByRole('group', { name: /^Voice/ })).getByText('Required.')).toBeDefined()
  expect(document.activeElement).toBe(screen.getByLabelText('Choose a picture'))
  expect(sent(requests)).toEqual([])
})

test('each text limit is counted in UTF-16 units and refused with its numbers', async () => {
  const { create, requests } = await openForm()
  type('Name', '😀'.repeat(25) + 'x')
  type('Personality', 'x'.repeat(10_001))
  type('Start script', 'x'.repeat(2001))
  await create()
  await waitFor(() => expect(errorOf('Name')).toContain('at most 50 characters; this has 51'))
  expect(errorOf('Personality')).toContain('at most 10,000 characters; this has 10,001')
  expect(errorOf('Start script')).toMatch(/at most 2,?000 characters; this has 2,?001/)
  expect(sent(requests)).toEqual([])
})

test.each([
  ['too wide', png({ width: 2100, height: 1000 }), 'too wide'],
  ['too large a side', png({ width: 9000, height: 8000 }), '9,000 × 8,000 pixels'],
  ['too small a file', png({ bytes: 100 }), '100 bytes'],
  ['no picture', new File(['x'.repeat(600)], 'notes.png', { type: 'image/png' }), 'not a picture'],
])('a picture with %s is refused at its field', async (_what, file, words) => {
  const { choose, create, requests } = await openForm()
  await choose(file)
  expect((await screen.findByRole('alert')).textContent).toContain(words)
  await create()
  expect(screen.getByLabelText('Choose a picture').getAttribute('aria-invalid')).toBe('true')
  expect(sent(requests)).toEqual([])
})

test('an address that the API would refuse is refused at its field', async () => {
  const { user, create, requests } = await openForm()
  await user.click(screen.getByRole('radio', { name: 'Web address' }))
  type('Address of the picture', 'http://127.0.0.1/face.png')
  await create()
  await waitFor(() => expect(errorOf('Address of the picture')).toContain('only https:// addresses'))
  expect(sent(requests)).toEqual([])
})

test('a filled in form creates the avatar and leads to it', async () => {
  const { fillIn, create, router, requests } = await openForm()
  await fillIn()
  await create()
  await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/avatars\/[\da-f-]{36}$/))
  expect(await screen.findByRole('heading', { level: 1, name: 'Ada' })).toBeDefined()
  expect(sent(requests)).toEqual(['POST /v1/avatars'])
})

test('a 400 puts its issues at their fields and keeps everything typed', async () => {
  const { fillIn, create } = await openForm()
  await fillIn()
  type('Personality', 'You fail. error:400')
  await create()
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Personality' }).getAttribute('aria-invalid')).toBe('true'))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Personality' }))
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Ada')
  expect(screen.getByRole('img', { name: 'Preview of face.png' })).toBeDefined()
})

test('with the API away nothing typed is lost, and trying again succeeds', async () => {
  let away = true
  const { fillIn, create, user, router } = await openForm({
    intercept: (request) => {
      if (away && request.method === 'POST') throw new TypeError('Failed to fetch')
      return undefined
    },
  })
  await fillIn()
  await create()
  const alert = await screen.findByRole('alert')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Ada')
  away = false
  await user.click(within(alert).getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/avatars\/[\da-f-]{36}$/))
})

test('what was typed is back after a reload, and gone once the form was left', async () => {
  const first = await openForm()
  type('Personality', 'You remember.')
  await waitFor(() => expect(sessionStorage.length).toBe(1))
  const key = sessionStorage.key(0) ?? ''
  const kept = sessionStorage.getItem(key) ?? ''
  first.unmount()
  expect(sessionStorage.length).toBe(0)

  // A reload takes the page away without unmounting anything.
  sessionStorage.setItem(key, kept)
  await openForm()
  expect(screen.getByText('What you typed before is back')).toBeDefined()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Personality' }).value).toBe('You remember.')
})

test('a large picture is uploaded; when that fails, only the upload is tried again', async () => {
  const uploads: string[] = []
  class FakeUpload extends EventTarget {
    upload = new EventTarget()
    status = 0
    responseText = ''
    #address = ''
    open(_method: string, address: string) {
      this.#address = address
    }
    setRequestHeader() {}
    getResponseHeader() {
      return null
    }
    abort() {}
    send() {
      uploads.push(this.#address)
      const failed = uploads.length === 1
      this.status = failed ? 502 : 200
      this.responseText = failed ? '{"error":"The store did not answer.","code":"proxy.upload_failed"}' : '{"runwayUri":"runway://slot"}'
      queueMicrotask(() => this.dispatchEvent(new Event('load')))
    }
  }
  vi.stubGlobal('XMLHttpRequest', FakeUpload)
  const { choose, user } = await openForm()
  type('Name', 'Ada')
  await choose(png({ bytes: 3_000_001 }))
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('The upload failed')
  await user.click(within(alert).getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText(/uploaded, kept by RunwayML for 24 hours/)).toBeDefined()
  expect(uploads).toEqual(['/proxy/uploads?filename=face.png', '/proxy/uploads?filename=face.png'])
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Ada')
})
