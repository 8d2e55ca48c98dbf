// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { renderRoute } from '~/test/renderRoute'

beforeEach(() => {
  // jsdom plays nothing.
  HTMLMediaElement.prototype.pause = () => {}
})

const type = (label: string, value: string) => fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } })

/** The page of an avatar of the sandbox's that is ready and has a start script, with all bodies that it sends. */
async function openAvatar() {
  const bodies: unknown[] = []
  const page = renderRoute('/avatars', {
    intercept: (request) => {
      if (request.method === 'PATCH') void request.clone().json().then((body: unknown) => bodies.push(body))
      return undefined
    },
  })
  const avatar = [...page.sandbox.world.avatars.values()].find(({ startScript, documentIds }) => startScript && documentIds.length > 0)
  if (!avatar) throw new Error('The sandbox has no such avatar')
  await page.router.navigate({ to: '/avatars/$avatarId', params: { avatarId: avatar.id } })
  await screen.findByRole('form', { name: 'Edit avatar' })
  return { ...page, avatar, bodies }
}

test('only what was changed is sent, and an emptied start script as null', async () => {
  const { user, bodies, avatar } = await openAvatar()
  type('Name', 'Renamed')
  type('Start script', '')
  expect(screen.getByText('2 unsaved changes')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Save changes' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Renamed' })).toBeDefined()
  expect(bodies).toEqual([{ name: 'Renamed', startScript: null }])
  expect(avatar.name).toBe('Renamed')
  expect(screen.queryByRole('button', { name: 'Save changes' })).toBeNull()
})

test('leaving with unsaved changes asks first', async () => {
  const { user, router } = await openAvatar()
  type('Name', 'Renamed')
  await user.click(within(screen.getByRole('navigation', { name: 'Breadcrumb' })).getByRole('link', { name: 'Avatars' }))
  const question = await screen.findByRole('alertdialog')
  await user.click(within(question).getByRole('button', { name: 'Stay' }))
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Renamed')
  expect(router.state.location.pathname).not.toBe('/avatars')
})

test('detaching a document keeps those that others attached meanwhile', async () => {
  const { user, bodies, avatar, sandbox } = await openAvatar()
  const before = [...avatar.documentIds]
  const other = [...sandbox.world.documents.keys()].find((id) => !before.includes(id))
  if (!other) throw new Error('The sandbox has no other document')
  avatar.documentIds = [...before, other]
  const [detach] = await screen.findAllByRole('button', { name: /^Detach / })
  if (!detach) throw new Error('Nothing to detach')
  await user.click(detach)
  await waitFor(() => expect(bodies).toEqual([{ documentIds: [...before.slice(1), other] }]))
})

test('deleting says what stays, and leads back to the list', async () => {
  const { user, router, avatar, sandbox } = await openAvatar()
  await user.click(screen.getByRole('button', { name: 'More actions' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
  const question = await screen.findByRole('alertdialog', { name: `Delete avatar ${avatar.name}?` })
  expect(within(question).getByText(/conversations stay/)).toBeDefined()
  await user.click(within(question).getByRole('button', { name: 'Delete avatar' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/avatars'))
  expect(sandbox.world.avatars.has(avatar.id)).toBe(false)
})

test('an avatar that is gone, or never was, says so and leads on', async () => {
  renderRoute('/avatars/00000000-0000-4000-8000-000000000000')
  expect(await screen.findByRole('heading', { name: 'There is no such avatar' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Back to all avatars' })).toBeDefined()
})

test('an avatar whose voice was deleted is offered a new one at once, and keeps all else', async () => {
  const bodies: unknown[] = []
  const { user, router, sandbox } = renderRoute('/avatars', {
    intercept: (request) => {
      if (request.method === 'PATCH') void request.clone().json().then((body: unknown) => bodies.push(body))
      return undefined
    },
  })
  const avatar = [...sandbox.world.avatars.values()].find(({ voice }) => voice.type === 'custom')
  if (avatar?.voice.type !== 'custom') throw new Error('The sandbox has no such avatar')
  sandbox.world.voices.delete(avatar.voice.id)
  const documents = [...avatar.documentIds]
  await router.navigate({ to: '/avatars/$avatarId', params: { avatarId: avatar.id } })
  expect(await screen.findByText('Its voice was deleted')).toBeDefined()
  await user.click(await screen.findByRole('radio', { name: 'Clara' }))
  await user.click(screen.getByRole('button', { name: 'Save changes' }))
  await waitFor(() => expect(screen.queryByText('Its voice was deleted')).toBeNull())
  expect(bodies).toEqual([{ voice: { type: 'runway-live-preset', presetId: 'clara' } }])
  expect(avatar.documentIds).toEqual(documents)
})
