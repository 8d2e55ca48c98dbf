// @vitest-environment jsdom
/* oxlint-disable typescript/no-unsafe-type-assertion -- answers go beyond the contract's types on purpose */
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { Conversation } from '~/api/types'
import { renderRoute } from '~/test/renderRoute'
import { conversationFixture, said } from './fixture'

const { id } = conversationFixture()
const PATH = `/v1/avatar_conversations/${id}`

/** What the API answers when the conversation, or its session, is asked for; a function is asked each time anew. */
interface Answers {
  conversation: Conversation | (() => Response | Promise<Response>)
  session?: string
  remove?: () => Response
}

beforeEach(() => {
  // jsdom plays nothing.
  HTMLMediaElement.prototype.pause = () => {}
  Element.prototype.scrollIntoView = () => {}
})

function open({ conversation, session, remove }: Answers, search = '') {
  return renderRoute(`/conversations/${id}${search}`, {
    intercept: ({ method, url }) => {
      const { pathname } = new URL(url)
      if (pathname === PATH && method === 'DELETE') return remove?.()
      if (pathname === PATH) return typeof conversation === 'function' ? conversation() : Response.json(conversation)
      if (pathname !== `/v1/realtime_sessions/${id}`) return undefined
      return session ? Response.json({ id, createdAt: '2026-03-01T10:00:00Z', status: session }) : Response.json({ error: 'Not found' }, { status: 404 })
    },
  })
}

const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString()
const title = () => screen.findByRole('heading', { level: 1, name: 'Opening hours' })
const notice = async (heading: string) => (await screen.findByText(heading)).closest('section, div')?.parentElement?.textContent ?? ''

test('while it loads there is a page of its shape, and a status for who cannot see it', async () => {
  const { container } = open({ conversation: () => new Promise<Response>(() => {}) })
  expect(await screen.findByText('Loading conversation')).toBeDefined()
  expect(container.querySelector('[aria-busy="true"]')).not.toBeNull()
  expect(screen.getByRole('heading', { level: 1, name: 'Conversation' })).toBeDefined()
})

test('what could not be read is said, and read again when asked', async () => {
  let works = false
  const { user } = open({ conversation: () => (works ? Response.json(conversationFixture()) : Response.json({ error: 'Broken' }, { status: 500 })) })
  expect((await screen.findByRole('alert')).textContent).toContain('The conversation could not be loaded')
  works = true
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await title()).toBeDefined()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('an id that the API does not know, and one that is none', async () => {
  const { requests, router } = open({ conversation: () => Response.json({ error: 'Not found' }, { status: 404 }) })
  expect(await screen.findByText('There is no such conversation')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Back to all conversations' })).toBeDefined()
  await router.navigate({ to: '/conversations/$conversationId', params: { conversationId: 'nonsense' } })
  expect(await screen.findByText('There is no such conversation')).toBeDefined()
  expect(requests.filter((request) => request.includes('nonsense'))).toEqual([])
})

test('recording, transcript and tools as one timeline', async () => {
  const hours = { toolCalls: [{ id: '1', name: 'get_hours', arguments: { day: 'Monday' } }], toolResults: [{ id: '1', name: 'get_hours', result: { open: '9:00' }, durationMs: 40 }] }
  open({ conversation: conversationFixture({ transcript: [said('assistant', 'Good day.', 0), said('user', 'When are you open?', 3), said('assistant', null, 5, hours), said('assistant', 'At nine.', 6)] }) })
  await title()
  const lines = within(screen.getByRole('list', { name: 'Transcript' })).getAllByRole('listitem')
  expect(lines.map((line) => line.querySelector('b')?.textContent)).toEqual(['Ada', 'Visitor', 'Ada', 'Ada'])
  expect(lines[1]?.textContent).toContain('When are you open?')
  expect(lines[2]?.textContent).toContain('tools only')
  expect(within(screen.getByRole('list', { name: 'Transcript' })).getByText('get_hours · 40 ms · ok')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Play from 0:03' })).toBeDefined()
  expect(screen.getByRole('group', { name: 'Recording' })).toBeDefined()
  expect((await screen.findByRole('region', { name: 'Tools' })).textContent).toContain('called 1 time')
  expect(await within(screen.getByRole('region', { name: 'Estimates from the transcript' })).findByText('3.0 s')).toBeDefined()
})

test('the view of tools alone and back keeps lines that answer to keys', async () => {
  const { user } = open({ conversation: conversationFixture() })
  await title()
  await user.click(screen.getByRole('radio', { name: 'Tools only (0)' }))
  expect(await screen.findByText('No tool was used')).toBeDefined()
  await user.click(screen.getByRole('radio', { name: 'Everything' }))
  const [first, second] = within(await screen.findByRole('list', { name: 'Transcript' })).getAllByRole('button')
  first?.focus()
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(second)
})

test('a match that is asked for before what searches has come is gone to when it has', async () => {
  const { user } = open({ conversation: conversationFixture() }, '?find=open')
  await title()
  await user.click(screen.getByRole('button', { name: 'Next match' }))
  expect(await screen.findByText('1 of 1')).toBeDefined()
  await user.type(screen.getByRole('searchbox', { name: 'Search in this conversation' }), ' sesame')
  expect(await screen.findByText('No match')).toBeDefined()
})

test('one in progress says when transcript and recording come, and refreshes itself', async () => {
  const { endedAt: _endedAt, ...running } = conversationFixture({ transcript: [], recordingUrl: null, duration: null })
  let isOver = false
  open({ conversation: () => Response.json(isOver ? conversationFixture() : { ...running, status: 'in_progress' }) })
  expect(await screen.findByText(/This page refreshes itself/)).toBeDefined()
  expect(screen.getByText(/No recording yet/)).toBeDefined()
  isOver = true
  expect(await screen.findByText('When are you open?')).toBeDefined()
  expect(screen.queryByText(/This page refreshes itself/)).toBeNull()
})

test('ended without a transcript yet: it waits, says why, and shows it when it comes', async () => {
  let hasCome = false
  const bare = conversationFixture({ transcript: [], recordingUrl: null, endedAt: secondsAgo(2) })
  open({ conversation: () => Response.json(hasCome ? conversationFixture({ endedAt: secondsAgo(9) }) : bare), session: 'COMPLETED' })
  expect((await screen.findByText(/7 to 12 seconds after a clean end/)).textContent).toContain('Waiting for the transcript')
  hasCome = true
  expect(await screen.findByText('When are you open?')).toBeDefined()
  expect(screen.queryByText(/Waiting for the transcript/)).toBeNull()
})

test('a cancelled session never has a transcript; one that ended long ago will not get one', async () => {
  const bare = conversationFixture({ transcript: [], recordingUrl: null })
  const { unmount } = open({ conversation: { ...bare, endedAt: secondsAgo(2) }, session: 'CANCELLED' })
  expect(await notice('The session was cancelled')).toContain('neither transcript nor recording')
  expect(screen.getByText(/No recording: the API keeps none/)).toBeDefined()
  unmount()
  const { requests } = open({ conversation: bare })
  expect((await screen.findAllByText('No transcript')).length).toBeGreaterThan(0)
  await waitFor(() => expect(requests).toContain(`GET /v1/realtime_sessions/${id}`))
  expect(requests.filter((request) => request === `GET ${PATH}`)).toHaveLength(1)
})

test('a failed one explains its code, beside what the API says', async () => {
  open({ conversation: { ...conversationFixture({ transcript: [], recordingUrl: null }), status: 'failed', failure: 'No one came.', failureCode: 'TALKING_AVATAR.NO_PARTICIPANT' } })
  const text = await notice('The conversation failed')
  expect(text).toContain('Nobody joined within about 21 seconds')
  expect(text).toContain('TALKING_AVATAR.NO_PARTICIPANT · No one came.')
})

test('a status of later versions is named, and everything else is shown', async () => {
  open({ conversation: { ...conversationFixture(), status: 'archived' } as unknown as Conversation })
  expect(await notice('A status that is new here')).toContain('archived')
  expect(screen.getByText('When are you open?')).toBeDefined()
})

test.each([
  ['refused', () => Response.json({ error: 'The conversation is in use.' }, { status: 409 })],
  ['lost on its way', () => Response.json({ error: 'No connection', code: 'proxy.upstream_unreachable' }, { status: 502 })],
])('a deletion that is %s stays in its question, and can be tried again', async (_how, refusal) => {
  let refuses = true
  const { user, router } = open({ conversation: conversationFixture(), remove: () => (refuses ? refusal() : new Response(null, { status: 204 })) })
  await title()
  await user.click(screen.getByRole('button', { name: 'Delete' }))
  const question = await screen.findByRole('alertdialog', { name: 'Delete conversation Opening hours?' })
  expect(question.textContent).toContain('Its transcript is lost: 2 entries')
  await user.click(within(question).getByRole('button', { name: 'Delete conversation' }))
  expect(await within(question).findByRole('alert')).toBeDefined()
  expect(router.state.location.pathname).toBe(`/conversations/${id}`)
  refuses = false
  await user.click(within(question).getByRole('button', { name: 'Delete conversation' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/conversations'))
})

test('one that was deleted elsewhere meanwhile counts as deleted', async () => {
  const { user, router } = open({ conversation: conversationFixture(), remove: () => Response.json({ error: 'Not found' }, { status: 404 }) })
  await title()
  await user.click(screen.getByRole('button', { name: 'Delete' }))
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Delete conversation' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/conversations'))
})
