// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { useConfirm } from '~/stores/confirm.store'
import { answeredBadly, badAnswers, refusal, type BadAnswer } from '~/test/badAnswers'
import { renderRoute } from '~/test/renderRoute'
import { useToasts } from '~/ui/toast'

const DESCRIPTION = 'A lighthouse keeper telling stories by the fire'

beforeEach(() => {
  localStorage.clear()
  useToasts.setState({ toasts: [] })
  useConfirm.setState({ request: null, pending: false, error: undefined })
  // jsdom plays nothing.
  HTMLMediaElement.prototype.pause = () => {}
  HTMLMediaElement.prototype.load = () => {}
})

const field = (name: string | RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })
const press = (name: string | RegExp) => screen.getByRole('button', { name })
const type = (name: string | RegExp, value: string) => fireEvent.change(field(name), { target: { value } })
const errorAt = (element: HTMLElement) => (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent).join(' ')
const shown = () => [...document.querySelectorAll('[role=alert]')].map((alert) => alert.textContent).join(' ')

async function openDesign(path: RegExp, answer: BadAnswer['answer']) {
  const bad = answeredBadly({ method: 'POST', path }, answer)
  const page = renderRoute('/voices/design', { intercept: bad.intercept })
  await screen.findByRole('textbox', { name: 'Who speaks, and how' })
  type('Who speaks, and how', DESCRIPTION)
  return { ...page, ...bad }
}

async function openVoice(method: 'PATCH' | 'DELETE', answer: BadAnswer['answer']) {
  const bad = answeredBadly({ method, path: /^\/v1\/voices\// }, answer)
  const page = renderRoute('/settings', { intercept: bad.intercept })
  const record = [...page.sandbox.world.voices.values()].find(({ name }) => name === 'Old narrator')
  if (!record) throw new Error('The seed has changed')
  await page.router.navigate({ to: '/voices/$voiceId', params: { voiceId: record.id } })
  await screen.findByRole('button', { name: 'Delete voice' })
  await screen.findByRole('textbox', { name: 'Name' })
  return { ...page, ...bad, record }
}

/** The four writes, each brought to the point where one press sends it. (Cloning sends the same create as designing.) */
const writes = {
  async preview(answer: BadAnswer['answer']) {
    const page = await openDesign(/^\/v1\/voices\/preview$/, answer)
    return {
      ...page,
      typed: () => field('Who speaks, and how').value,
      expected: DESCRIPTION,
      send: () => page.user.click(press('Make a candidate')),
      again: () => page.user.click(press('Try again')),
      effect: () => page.sandbox.world.previews.size,
      done: () => waitFor(() => expect(press(/^Keep\s*candidate 1$/).getAttribute('aria-disabled')).not.toBe('true')),
    }
  },
  async create(answer: BadAnswer['answer']) {
    const page = await openDesign(/^\/v1\/voices$/, answer)
    await page.user.click(press('Skip the audition'))
    await screen.findByRole('form', { name: 'New voice' })
    type('Name', 'Keeper')
    type('Description', 'By the sea')
    const send = () => page.user.click(press('Create voice'))
    return {
      ...page,
      typed: () => [field('Name').value, field('Description').value].join(),
      expected: 'Keeper,By the sea',
      send,
      again: send,
      done: () => screen.findByRole('heading', { level: 1, name: 'Keeper' }),
      effect: () => [...page.sandbox.world.voices.values()].filter(({ name }) => name === 'Keeper').length,
    }
  },
  async change(answer: BadAnswer['answer']) {
    const page = await openVoice('PATCH', answer)
    type('Name', 'Keeper')
    type('Description', '')
    const send = () => page.user.click(press('Save changes'))
    return {
      ...page,
      typed: () => [field('Name').value, field('Description').value].join(),
      expected: 'Keeper,',
      send,
      again: send,
      done: () => screen.findByText('Changes saved'),
      effect: () => Number(page.record.name === 'Keeper' && page.record.description === null),
    }
  },
  async delete(answer: BadAnswer['answer']) {
    const page = await openVoice('DELETE', answer)
    await page.user.click(press('Delete voice'))
    await screen.findByRole('alertdialog')
    const send = () => page.user.click(press('Delete voice'))
    return {
      ...page,
      typed: () => '',
      expected: '',
      send,
      again: send,
      done: () => screen.findByText('Voice Old narrator deleted'),
      effect: () => Number(!page.sandbox.world.voices.has(page.record.id)),
    }
  },
}

const isCreate = (kind: keyof typeof writes) => kind === 'preview' || kind === 'create'

describe.each(['preview', 'create', 'change', 'delete'] as const)('%s a voice', (kind) => {
  it.each(badAnswers)('explains $name, keeps what was typed, and sends again only when told to', async ({ answer, words, isDone, isUnknown }) => {
    const page = await writes[kind](answer)
    await page.send()
    await screen.findByRole('alert')
    expect(shown()).toMatch(words)
    expect(page.sent).toHaveLength(1)
    expect(page.typed()).toBe(page.expected)
    expect(page.effect()).toBe(Number(isDone))

    await page.again()
    await page.done()
    expect(page.sent).toHaveLength(2)
    expect(page.sent[1]!.body).toBe(page.sent[0]!.body)
    expect(page.effect()).toBe(1)
    // What may have arrived goes with the key it had: it is found, and not paid for twice.
    expect(page.isRepeated()).toBe(isUnknown && isCreate(kind))
  })
})

describe.each(['preview', 'create', 'change'] as const)('%s a voice', (kind) => {
  it('puts what the API refuses at its field, with the focus there, until it is changed', async () => {
    const page = await writes[kind](async () => refusal([kind === 'preview' ? 'prompt' : 'name'], 'Not a word of this'))
    await page.send()
    await screen.findByRole('alert')
    const at = field(kind === 'preview' ? 'Who speaks, and how' : 'Name')
    expect(errorAt(at)).toContain('Not a word of this')
    expect(document.activeElement).toBe(at)
    expect(page.typed()).toBe(page.expected)
    await page.user.type(at, '!')
    expect(errorAt(at)).not.toContain('Not a word of this')
    await page.send()
    await waitFor(() => expect(page.sent).toHaveLength(2))
  })
})

describe('what the contract refuses is said at the field, and nothing is sent', () => {
  const through: BadAnswer['answer'] = (forward) => forward()

  it.each([
    ['a description that is too short', 'x'.repeat(19), /at least 20 characters; this has 19/],
    ['a description that is too long', 'x'.repeat(1001), /at most 1,?000 characters; this has 1,?001/],
    ['no description', '', /Required/],
  ])('%s', async (_what, prompt, words) => {
    const page = await writes.preview(through)
    type('Who speaks, and how', prompt)
    await page.send()
    expect(errorAt(field('Who speaks, and how'))).toMatch(words)
    expect(document.activeElement).toBe(field('Who speaks, and how'))
    expect([page.sent, page.typed()]).toEqual([[], prompt])
  })

  it.each(['create', 'change'] as const)('%s: name and description that are too long, and no name', async (kind) => {
    const page = await writes[kind](through)
    type('Name', 'x'.repeat(101))
    type('Description', 'x'.repeat(513))
    await page.send()
    expect(errorAt(field('Name'))).toMatch(/at most 100 characters; this has 101/)
    expect(errorAt(field('Description'))).toMatch(/at most 512 characters; this has 513/)
    type('Name', '')
    await page.send()
    expect(errorAt(field('Name'))).toMatch(/Required/)
    expect(page.sent).toEqual([])
    expect(field('Description').value).toHaveLength(513)
  })

  it('a recording and a consent that are missing', async () => {
    const page = renderRoute('/voices/clone')
    await page.user.click(await screen.findByRole('button', { name: 'Create voice' }))
    await waitFor(() => expect(errorAt(field('Name'))).toMatch(/Required/))
    expect(errorAt(screen.getByRole('group', { name: 'Consent' }))).toMatch(/Without the speaker’s consent/)
    expect(errorAt(screen.getByRole('group', { name: 'Recording' }))).toMatch(/Choose a file or record ten seconds/)
    expect(errorAt(screen.getByLabelText('Choose a file'))).toMatch(/Choose a file or record ten seconds/)
    expect(page.requests.filter((request) => !request.startsWith('GET '))).toEqual([])
  })
})
