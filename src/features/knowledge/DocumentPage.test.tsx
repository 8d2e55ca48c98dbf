// @vitest-environment jsdom
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderRoute } from '~/test/renderRoute'
import { useToasts } from '~/ui/toast'
import { drafts } from './editor/drafts'

/** Two pages in one test see the same world. */
const sandbox = { now: () => Date.UTC(2026, 5, 1, 12) }

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  useToasts.setState({ toasts: [] })
})

async function open(options: Parameters<typeof renderRoute>[1] = {}) {
  const page = renderRoute('/settings', { sandbox, ...options })
  const record = [...page.sandbox.world.documents.values()].find(({ name }) => name === 'Allergens')
  if (!record) throw new Error('The seed has changed')
  await drafts.forget(record.id)
  await page.router.navigate({ to: '/knowledge/$documentId', params: { documentId: record.id } })
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' })
  const patches = () => page.requests.filter((request) => request.startsWith('PATCH'))
  const write = (value: string) => {
    fireEvent.input(text, { target: { value } })
    fireEvent.blur(text)
  }
  const save = () => page.user.click(screen.getByRole('button', { name: 'Save' }))
  return { ...page, record, text, patches, write, save }
}

describe('DocumentPage', () => {
  it('sends only what was changed, and reads the document anew', async () => {
    const bodies: unknown[] = []
    const page = await open({
      intercept: (request) => {
        if (request.method === 'PATCH') void request.clone().json().then((body) => bodies.push(body))
        return undefined
      },
    })
    page.write('New text')
    const before = page.requests.length
    await page.save()
    await screen.findByText('Document saved')
    expect(bodies).toEqual([{ content: 'New text' }])
    expect(page.record.content).toBe('New text')
    const sent = page.requests.slice(before).filter((request) => request.includes(page.record.id))
    expect(sent.map((request) => request.split(' ')[0])).toEqual(['GET', 'PATCH', 'GET'])
    expect(await screen.findByText('All changes saved')).toBeDefined()
  })

  it('puts a sentence at fields with bad input, sends nothing, loses nothing', async () => {
    const page = await open()
    const name = screen.getByRole('textbox', { name: /^Name/ })
    await page.user.clear(name)
    page.write('x'.repeat(200_001))
    await page.save()
    expect(name.getAttribute('aria-invalid')).toBe('true')
    expect(page.text.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText('Required.')).toBeDefined()
    expect(screen.getByText(/at most 200,000/i, { selector: '[id$=error]' })).toBeDefined()
    expect(page.patches()).toEqual([])
    expect(page.text.value).toHaveLength(200_001)
  })

  it('shows both versions when someone else has saved, and overwrites only when told to', async () => {
    const page = await open()
    page.write('Mine')
    page.record.content = 'Theirs'
    page.record.updatedAt += 60_000
    await page.save()
    const dialog = await screen.findByRole('dialog', { name: 'There is a newer version' })
    expect(page.patches()).toEqual([])
    expect(within(within(dialog).getByRole('region', { name: 'Yours, not saved' })).getByText('Mine')).toBeDefined()
    expect(within(within(dialog).getByRole('region', { name: 'Theirs, saved' })).getByText('Theirs')).toBeDefined()
    await page.user.click(within(dialog).getByRole('button', { name: 'Overwrite theirs with mine' }))
    await screen.findByText('Document saved')
    expect(page.record.content).toBe('Mine')
  })

  it('takes theirs and keeps mine as a copy', async () => {
    const page = await open()
    page.write('Mine')
    page.record.content = 'Theirs'
    page.record.updatedAt += 60_000
    await page.save()
    const dialog = await screen.findByRole('dialog', { name: 'There is a newer version' })
    await page.user.click(within(dialog).getByRole('button', { name: /save mine as a copy/ }))
    await screen.findByText('Your version is saved as Allergens (my version)')
    expect(page.text.value).toBe('Theirs')
    expect([...page.sandbox.world.documents.values()].find(({ name }) => name === 'Allergens (my version)')?.content).toBe('Mine')
    expect(page.patches()).toEqual([])
  })

  it('keeps a draft on the device until it is saved, and begins with it again', async () => {
    const page = await open()
    page.write('Half a sentence')
    await screen.findByText(/^Draft from \d\d:\d\d, not saved$/)
    page.unmount()
    const again = renderRoute(`/knowledge/${page.record.id}`, { sandbox })
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' })
    expect(text.value).toBe('Half a sentence')
    expect(await screen.findByText(/^Draft from/)).toBeDefined()
    await again.user.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('Document saved')
    await waitFor(async () => expect(await drafts.read(page.record.id)).toBeUndefined())
  })

  it('asks before it is left unsaved', async () => {
    const page = await open()
    page.write('Not saved')
    await page.user.click(screen.getByRole('link', { name: 'Voices' }))
    const question = await screen.findByRole('alertdialog', { name: 'Leave without saving?' })
    await page.user.click(within(question).getByRole('button', { name: 'Stay' }))
    expect(page.text.value).toBe('Not saved')
    expect(page.router.state.location.pathname).toBe(`/knowledge/${page.record.id}`)
  })

  it('keeps what was typed when saving fails', async () => {
    const page = await open({ intercept: (request) => (request.method === 'PATCH' ? new Response('{"error":"Down"}', { status: 500 }) : undefined) })
    page.write('Still here')
    await page.save()
    await screen.findByRole('alert')
    expect(page.text.value).toBe('Still here')
    expect(await screen.findByText(/not saved/i)).toBeDefined()
  })

  it('says what has no such id', async () => {
    renderRoute('/knowledge/nonsense')
    expect(await screen.findByRole('heading', { name: 'There is no such document' })).toBeDefined()
  })
})
