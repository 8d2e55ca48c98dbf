// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { ConversationSummary } from '~/api/types'
import { renderRoute } from '~/test/renderRoute'
import { useRead } from './read.store'
import { useSelection } from './selection.store'

const LIST = '/v1/avatar_conversations'
const OWN = '6fbd2d3c-2b42-4bd2-8fc5-2b6c1cf33b2e'

beforeEach(() => {
  useRead.setState({ read: {}, readBefore: 0 })
  useSelection.getState().cleared()
})

function summary(n: number, more: Record<string, unknown> = {}): ConversationSummary {
  return {
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    name: `Talk ${n}`,
    status: 'ended',
    avatar: { type: 'custom', id: OWN, name: 'Ada' },
    createdAt: '2026-03-01T10:00:00Z',
    duration: 60,
    hasTools: false,
    ...more,
  }
}

/** The list's page with these rows from the API; `answer` stands before that, `remove` answers deletions. */
function open(rows: readonly ConversationSummary[], { search = '', answer, remove }: { search?: string; answer?: (url: URL) => Response | Promise<Response> | undefined; remove?: (id: string) => Response } = {}) {
  return renderRoute(`/conversations${search}`, {
    intercept: ({ method, url }) => {
      const address = new URL(url)
      if (method === 'DELETE' && address.pathname.startsWith(LIST)) return remove?.(address.pathname.slice(LIST.length + 1))
      if (address.pathname !== LIST) return undefined
      return answer?.(address) ?? Response.json({ data: rows, hasMore: false, nextCursor: null })
    },
  })
}

const table = () => screen.findByRole('table', { name: 'Conversations' })
const row = async (name: string) => within(await table()).getByRole('rowheader', { name }).closest('tr')!

test('while it loads there are rows without words, and a status for who cannot see them', async () => {
  open([], { answer: () => new Promise<Response>(() => {}) })
  expect(await screen.findByText('Loading conversations')).toBeDefined()
  expect(screen.getByRole('heading', { level: 1, name: 'Conversations' })).toBeDefined()
  expect(await screen.findByRole('searchbox', { name: 'Search conversations' })).toBeDefined()
})

test('the filters come after the first frame, and at once when the address has some', async () => {
  const frames: FrameRequestCallback[] = []
  const frame = vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((run) => frames.push(run))
  open([summary(1)])
  await row('Talk 1')
  expect(screen.queryByRole('searchbox', { name: 'Search conversations' })).toBeNull()
  cleanup()
  open([summary(1)], { search: '?status=ended' })
  expect(await screen.findByRole('searchbox', { name: 'Search conversations' })).toBeDefined()
  frame.mockRestore()
  for (const run of frames) run(0)
})

test('what could not be read is said, and read again when asked', async () => {
  let works = false
  const { user } = open([summary(1)], { answer: () => (works ? undefined : Response.json({ error: 'Broken' }, { status: 500 })) })
  expect((await screen.findByRole('alert')).textContent).toContain('The conversations could not be loaded')
  works = true
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await row('Talk 1')).toBeDefined()
})

test('an account without any learns how they come about; a filter without a match can be dropped', async () => {
  const { unmount } = open([])
  expect(await screen.findByText('No conversations yet')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Start a live session' }).getAttribute('href')).toBe('/live')
  unmount()
  const { user, router } = open([summary(1)], { search: '?q=zebra' })
  expect(await screen.findByText('No conversation fits')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Show all conversations' }))
  expect(await row('Talk 1')).toBeDefined()
  expect(router.state.location.search).toEqual({})
})

test('own, preset, deleted, unknown: each row says whom, with a picture where there is one', async () => {
  open([
    summary(1),
    summary(2, { avatar: { type: 'runway-preset', presetId: 'cat-character', name: 'Cat' } }),
    summary(3, { avatar: { type: 'custom', id: null, name: 'Grace' } }),
    summary(4, { avatar: { type: 'custom', id: null, name: null } }),
    summary(5, { avatar: null }),
    summary(6, { avatar: { type: 'hologram' }, status: 'archived', name: ' ', duration: null, hasTools: true }),
  ])
  const avatarOf = async (name: string) => (await row(name)).cells[2]!
  expect((await avatarOf('Talk 1')).textContent).toBe('AAda')
  // Pictures come after the rows.
  const picture = await waitFor(async () => {
    const found = (await avatarOf('Talk 1')).querySelector('img')
    expect(found).not.toBeNull()
    return found!
  })
  expect([picture.getAttribute('src'), picture.getAttribute('loading')]).toEqual([`/media/avatars/${OWN}/processed`, 'lazy'])
  picture.dispatchEvent(new Event('error'))
  expect(picture.hidden).toBe(true)
  expect((await avatarOf('Talk 2')).textContent).toBe('MMochiPreset')
  expect((await avatarOf('Talk 3')).textContent).toBe('GGraceDeleted')
  expect((await avatarOf('Talk 4')).textContent).toBe('?Deleted avatar')
  expect((await avatarOf('Talk 5')).textContent).toBe('?Unknown avatar')
  expect((await row('Untitled conversation')).textContent).toMatch(/\?Unknown avatar.*archived.*Tools.*—/)
  expect((await table()).querySelectorAll('img')).toHaveLength(1)
})

test('avatar and days go to the API; the rest is filtered here, and says over how many', async () => {
  const asked: URLSearchParams[] = []
  const { user } = open([summary(1), summary(2, { hasTools: true })], {
    search: `?avatar=${OWN}&from=2026-03-01&to=2026-03-01&utc=true`,
    answer: ({ searchParams }) => void asked.push(searchParams),
  })
  await row('Talk 1')
  expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({ limit: '50', avatar: OWN, startDate: '2026-03-01T00:00:00.000Z', endDate: '2026-03-02T00:00:00.000Z' })
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tools' }), 'With tools')
  expect(await screen.findByText(/^1 found, filtering 2 loaded, which is all there are/, { selector: 'main p' })).toBeDefined()
  expect(Object.fromEntries(asked.at(-1) ?? [])).toMatchObject({ limit: '100', avatar: OWN })
  expect(screen.queryByRole('rowheader', { name: 'Talk 1' })).toBeNull()
})

test('pages follow the cursor, and Previous leads back', async () => {
  const { user, router } = open([summary(2)], {
    answer: ({ searchParams }) => (searchParams.has('cursor') ? undefined : Response.json({ data: [summary(1)], hasMore: true, nextCursor: 'c2' })),
  })
  await row('Talk 1')
  await user.click(await screen.findByRole('button', { name: 'Next' }))
  expect(await screen.findByRole('rowheader', { name: 'Talk 2' })).toBeDefined()
  expect(router.state.location.search).toEqual({ cursor: 'c2' })
  await user.click(screen.getByRole('button', { name: 'Previous' }))
  expect(await screen.findByRole('rowheader', { name: 'Talk 1' })).toBeDefined()
})

test('unread ones are marked until they are opened or all are marked', async () => {
  useRead.getState().opened(summary(1).id, Date.parse('2026-03-01T10:00:00Z'))
  const { user } = open([summary(1), summary(2)])
  await table()
  expect(screen.getByRole('link', { name: 'Talk 1' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Talk 2, unread' })).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Mark all as read' }))
  expect(screen.getByRole('link', { name: 'Talk 2' })).toBeDefined()
})

test('rows are gone through and chosen by keys', async () => {
  const { user } = open([summary(1), summary(2)])
  await table()
  screen.getByRole('link', { name: /Talk 1/ }).focus()
  await user.keyboard('j')
  expect(document.activeElement).toBe(screen.getByRole('link', { name: /Talk 2/ }))
  await user.keyboard('x')
  expect(screen.getByRole('toolbar', { name: 'Selected conversations' }).textContent).toContain('1 conversation selected')
})

test('of several deletions those that are refused are named, stay, and can be tried again', async () => {
  const stuck = summary(2).id
  let refuses = true
  const gone = new Set<string>()
  const { user } = open([], {
    answer: () => Response.json({ data: [summary(1), summary(2), summary(3)].filter(({ id }) => !gone.has(id)), hasMore: false, nextCursor: null }),
    remove: (id) => {
      if (id === stuck && refuses) return Response.json({ error: 'The conversation is in use.' }, { status: 409 })
      gone.add(id)
      return new Response(null, { status: 204 })
    },
  })
  await table()
  await user.click(screen.getByRole('checkbox', { name: 'Select all on this page' }))
  await user.click(within(screen.getByRole('toolbar', { name: 'Selected conversations' })).getByRole('button', { name: 'Delete' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: 'Delete 3 conversations' }))
  expect(await within(dialog).findByText('1 conversation could not be deleted and is still there')).toBeDefined()
  await waitFor(() => expect(screen.queryByRole('rowheader', { name: 'Talk 1', hidden: true })).toBeNull())
  expect(screen.getByRole('rowheader', { name: 'Talk 2', hidden: true })).toBeDefined()
  refuses = false
  await user.click(within(dialog).getByRole('button', { name: 'Try 1 conversation again' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(gone.size).toBe(3)
})
