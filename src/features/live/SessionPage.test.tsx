// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { openSessions } from './session/openSessions'
import { renderRoute } from '~/test/renderRoute'

const preset = { model: 'gwm1_avatars', avatar: { type: 'runway-preset', presetId: 'cat-character' }, maxDuration: 60 } as const
const isConsume = ({ url }: Request) => url.endsWith('/consume')
const consumes = (requests: readonly string[]) => requests.filter((request) => request.endsWith('/consume')).length

beforeEach(() => {
  for (const { key } of openSessions.list()) openSessions.forget(key)
})

/** A session of the sandbox on its page; `consume` answers joining in the place of the proxy, as often as it does. */
async function openSession(consume: (attempt: number) => Response | undefined = () => undefined) {
  let attempts = 0
  const page = renderRoute('/usage', { intercept: (request) => (isConsume(request) ? consume((attempts += 1)) : undefined) })
  const answer = await page.sandbox.fetch(
    new Request('https://sandbox.greenroom.invalid/v1/realtime_sessions', {
      method: 'POST',
      headers: { authorization: 'Bearer key_sandbox', 'content-type': 'application/json', 'x-runway-version': '2024-11-06' },
      body: JSON.stringify(preset),
    }),
  )
  const { id }: { id: string } = await answer.json()
  openSessions.write({ key: 'k', id, createdAt: Date.now(), name: 'Mochi', request: preset, startScript: 'Good day.' })
  await page.router.navigate({ to: '/live/$sessionId', params: { sessionId: id } })
  return { ...page, id }
}

const problem = (status: number, code: string) => Response.json({ error: 'No.', code }, { status })

test('joins, writes down how to come back, and hangs up into the conversation', async () => {
  const { user, router, id, sandbox } = await openSession()
  await user.click(await screen.findByRole('button', { name: 'Join the call' }))
  await screen.findAllByText(/^Good day\.$/)
  expect(openSessions.find(id)).toMatchObject({ credentials: { roomName: `sandbox-${id}` }, joinedAt: expect.any(Number) })
  await user.type(screen.getByRole('textbox', { name: 'Say something' }), 'Hello{Enter}')
  await waitFor(() => expect(sandbox.world.sessions.get(id)?.events.map(({ event }) => event)).toContainEqual({ type: 'transcript', role: 'user', text: 'Hello' }))
  await user.click(screen.getByRole('button', { name: 'End call' }))
  await waitFor(() => expect(router.state.location.pathname).toBe(`/conversations/${id}`))
  expect(openSessions.list()).toEqual([])
})

test('a key that was surely not sent is good for another try', async () => {
  const { user, requests } = await openSession((attempt) => (attempt === 1 ? problem(502, 'proxy.upstream_unreachable') : undefined))
  await user.click(await screen.findByRole('button', { name: 'Join the call' }))
  expect((await screen.findByRole('alert')).textContent).toContain('The key was not used')
  await user.click(screen.getByRole('button', { name: 'Join the call' }))
  await screen.findByRole('button', { name: 'End call' })
  expect(consumes(requests)).toBe(2)
})

test('a key of which nobody knows whether it arrived is never sent again by itself', async () => {
  const { user, requests } = await openSession((attempt) => (attempt === 1 ? problem(502, 'proxy.outcome_unknown') : problem(404, 'x')))
  await user.click(await screen.findByRole('button', { name: 'Join the call' }))
  expect((await screen.findByRole('alert')).textContent).toContain('A key works once')
  const polls = requests.length
  await waitFor(() => expect(requests.length).toBeGreaterThan(polls + 3))
  expect(consumes(requests)).toBe(1)
  await user.click(screen.getByRole('button', { name: 'Try the key once more' }))
  await waitFor(() => expect(consumes(requests)).toBe(2))
  expect(screen.queryByRole('button', { name: 'End call' })).toBeNull()
})

test('a status that this page does not know is shown, and looked at again', async () => {
  const id = '11111111-2222-4333-8444-555555555555'
  const { requests } = renderRoute(`/live/${id}`, {
    intercept: ({ url }) => (url.includes('/realtime_sessions/') ? Response.json({ id, createdAt: new Date().toISOString(), status: 'WARMING_UP' }) : undefined),
  })
  expect(await screen.findByText(/status that this page does not know \(WARMING_UP\)/)).toBeDefined()
  const polls = requests.length
  await waitFor(() => expect(requests.length).toBeGreaterThan(polls))
})

test('a session that the API does not know is said to be gone, and so is an address that is none', async () => {
  renderRoute('/live/11111111-2222-4333-8444-555555555555')
  expect(await screen.findByText('There is no such session')).toBeDefined()
})

test('a start whose answer got lost is found again by its key', async () => {
  const key = '99999999-2222-4333-8444-555555555555'
  openSessions.write({ key, createdAt: Date.now() - 60_000, name: 'Mochi', request: preset })
  const id = '11111111-2222-4333-8444-555555555555'
  renderRoute('/live', {
    intercept: ({ url }) => {
      if (url.endsWith(`/proxy/requests/${key}`)) return Response.json({ state: 'done', status: 200, body: { id } })
      return url.endsWith(id) ? Response.json({ id, createdAt: new Date().toISOString(), status: 'RUNNING' }) : undefined
    },
  })
  expect(await screen.findByText(/was left open/)).toBeDefined()
  expect(openSessions.find(id)?.key).toBe(key)
})
