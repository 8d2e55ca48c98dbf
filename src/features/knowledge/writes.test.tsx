// @vitest-environment jsdom
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { useConfirm } from '~/stores/confirm.store'
import { answeredBadly, badAnswers, refusal, type BadAnswer } from '~/test/badAnswers'
import { renderRoute } from '~/test/renderRoute'
import { useToasts } from '~/ui/toast'
import { drafts } from './editor/drafts'

beforeEach(() => {
  // jsdom reads files as a whole only.
  File.prototype.stream = function stream() {
    const bytes = async () => new Uint8Array(await this.arrayBuffer())
    return new ReadableStream({ start: async (controller) => (controller.enqueue(await bytes()), controller.close()) })
  }
  globalThis.indexedDB = new IDBFactory()
  useToasts.setState({ toasts: [] })
  useConfirm.setState({ request: null, pending: false, error: undefined })
})

const nameField = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Name/ })
const textField = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' })
const press = (name: string | RegExp) => screen.getByRole('button', { name })
const errorAt = (field: HTMLElement) => (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent).join(' ')
const shown = () => [...document.querySelectorAll('[role=alert]')].map((alert) => alert.textContent).join(' ')

function write(name: string, text: string) {
  fireEvent.change(nameField(), { target: { value: name } })
  fireEvent.input(textField(), { target: { value: text } })
  fireEvent.blur(textField())
}

const ofEditor = { typed: () => [nameField().value, textField().value], expected: ['Opening hours 2', 'Nine to five'] }

/** The three writes, each brought to the point where one press sends it. */
const writes = {
  async create(answer: BadAnswer['answer']) {
    const bad = answeredBadly({ method: 'POST', path: /^\/v1\/documents$/ }, answer)
    const page = renderRoute('/knowledge/new', { intercept: bad.intercept })
    await screen.findByRole('textbox', { name: 'Text' })
    write('Opening hours 2', 'Nine to five')
    return {
      ...page,
      ...bad,
      ...ofEditor,
      send: () => page.user.click(press('Create document')),
      done: () => screen.findByRole('heading', { level: 1, name: 'Opening hours 2' }),
      effect: () => [...page.sandbox.world.documents.values()].filter(({ name }) => name === 'Opening hours 2').length,
    }
  },
  async change(answer: BadAnswer['answer']) {
    const bad = answeredBadly({ method: 'PATCH', path: /^\/v1\/documents\// }, answer)
    const page = await openDocument(bad.intercept)
    write('Opening hours 2', 'Nine to five')
    return {
      ...page,
      ...bad,
      ...ofEditor,
      send: () => page.user.click(press('Save')),
      done: () => screen.findByText('Document saved'),
      effect: () => Number(page.record.content === 'Nine to five'),
    }
  },
  async delete(answer: BadAnswer['answer']) {
    const bad = answeredBadly({ method: 'DELETE', path: /^\/v1\/documents\// }, answer)
    const page = await openDocument(bad.intercept)
    await page.user.click(press('More actions'))
    await page.user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
    await screen.findByRole('alertdialog')
    return {
      ...page,
      ...bad,
      typed: () => [],
      expected: [],
      send: () => page.user.click(press('Delete document')),
      done: () => screen.findByText('Document Allergens deleted'),
      effect: () => Number(!page.sandbox.world.documents.has(page.record.id)),
    }
  },
}

async function openDocument(intercept: NonNullable<Parameters<typeof renderRoute>[1]>['intercept']) {
  // One clock for all worlds, or a draft left by another would seem begun on an older version.
  const page = renderRoute('/settings', { intercept, sandbox: { now: () => Date.UTC(2026, 5, 1, 12) } })
  const record = [...page.sandbox.world.documents.values()].find(({ name }) => name === 'Allergens')
  if (!record) throw new Error('The seed has changed')
  await drafts.forget(record.id)
  await page.router.navigate({ to: '/knowledge/$documentId', params: { documentId: record.id } })
  await screen.findByRole('textbox', { name: 'Text' })
  return { ...page, record }
}

describe.each(['create', 'change', 'delete'] as const)('%s a document', (kind) => {
  it.each(badAnswers)('explains $name, keeps what was typed, and sends again only when told to', async ({ answer, words, isDone, isUnknown }) => {
    const page = await writes[kind](answer)
    const before = page.sandbox.world.documents.size
    await page.send()
    await screen.findByRole('alert')
    expect(shown()).toMatch(words)
    expect(page.sent).toHaveLength(1)
    expect(page.effect()).toBe(Number(isDone))
    expect(page.typed()).toEqual(page.expected)

    await page.send()
    await page.done()
    expect(page.sent).toHaveLength(2)
    // Done once, whatever became of the first: a create that may have arrived goes with the key it had.
    expect(page.effect()).toBe(1)
    expect(page.sandbox.world.documents.size - before).toBe({ create: 1, change: 0, delete: -1 }[kind])
    expect(page.isRepeated()).toBe(isUnknown && kind === 'create')
  })
})

describe.each(['create', 'change'] as const)('%s a document', (kind) => {
  it('puts what the API refuses at its field, with the focus there', async () => {
    const page = await writes[kind](async () => refusal(['name'], 'A document of this name exists already'))
    await page.send()
    await screen.findByRole('alert')
    expect(errorAt(nameField())).toContain('A document of this name exists already')
    expect(document.activeElement).toBe(nameField())
    expect([nameField().value, textField().value]).toEqual(['Opening hours 2', 'Nine to five'])
    await page.user.type(nameField(), '!')
    expect(errorAt(nameField())).not.toContain('exists already')
  })

  it('puts what the API refuses in the text at the text', async () => {
    const page = await writes[kind](async () => refusal(['content'], 'The text holds what is not allowed'))
    await page.send()
    await screen.findByRole('alert')
    expect(errorAt(textField())).toContain('The text holds what is not allowed')
    expect(textField().value).toBe('Nine to five')
  })

  it('sends nothing that the contract refuses, and says it at both fields', async () => {
    const page = await writes[kind](async (forward) => forward())
    write('x'.repeat(256), 'x'.repeat(200_001))
    await page.send()
    expect(errorAt(nameField())).toMatch(/at most 255 characters; this has 256/)
    expect(errorAt(textField())).toMatch(/at most 200,000 characters; this has 200,001/)
    expect(page.sent).toEqual([])
    expect([nameField().value.length, textField().value.length]).toEqual([256, 200_001])
  })
})

describe('documents from files', () => {
  async function drop(answer: BadAnswer['answer']) {
    const bad = answeredBadly({ method: 'POST', path: /^\/v1\/documents$/ }, answer)
    const page = renderRoute('/knowledge/new?from=files', { intercept: bad.intercept })
    const files = ['Hours', 'Prices'].map((name) => new File([`# ${name}`], `${name}.md`, { type: 'text/markdown' }))
    await page.user.upload(await screen.findByLabelText('Choose files'), files)
    await page.user.click(await screen.findByRole('button', { name: 'Create 2 documents' }))
    return { ...page, ...bad, row: (name: string) => within(screen.getByRole('listitem', { name })) }
  }

  it.each(badAnswers)('one that fails by $name leaves the others alone, and is tried again', async ({ answer, words, isUnknown }) => {
    const page = await drop(answer)
    await screen.findByRole('link', { name: 'Open Prices' })
    expect(page.row('Hours.md').getByRole('alert').textContent).toMatch(words)
    expect(page.sent).toHaveLength(2)
    await page.user.click(page.row('Hours.md').getByRole('button', { name: 'Try again' }))
    await screen.findByRole('link', { name: 'Open Hours' })
    expect(page.sent).toHaveLength(3)
    expect([...page.sandbox.world.documents.values()].filter(({ name }) => name === 'Hours')).toHaveLength(1)
    expect(page.isRepeated()).toBe(isUnknown)
  })

  it('says at the name what the API refuses of it', async () => {
    const page = await drop(async () => refusal(['name'], 'A document of this name exists already'))
    await screen.findByRole('link', { name: 'Open Prices' })
    const name = page.row('Hours.md').getByRole('textbox', { name: /^Name/ })
    expect(errorAt(name)).toContain('A document of this name exists already')
    await page.user.type(name, ' of today')
    expect(errorAt(name)).not.toContain('exists already')
    await page.user.click(screen.getByRole('button', { name: 'Create 1 document' }))
    await screen.findByRole('link', { name: 'Open Hours of today' })
  })
})
