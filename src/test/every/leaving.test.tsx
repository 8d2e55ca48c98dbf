// @vitest-environment jsdom
/** Every page that holds what was typed asks before it is left, from its first drawing on: no part that comes later is needed for it. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { createSandbox, type Sandbox } from '~/sandbox/sandbox'
import { useConfirm } from '~/stores/confirm.store'
import { renderRoute } from '../renderRoute'

// A page on which nothing that waits for the page ever comes: slow network, busy processor.
vi.mock('~/ui/pageReady', () => ({ pageReady: () => new Promise(() => {}) }))

const idOf = (things: Map<string, unknown>): string => {
  const [id] = things.keys()
  if (id === undefined) throw new Error('The sandbox has none')
  return id
}

// The forms of a voice and of a designed one come later themselves, each with its guard.
test.each<[string, (world: Sandbox['world']) => string]>([
  ['an avatar', ({ avatars }) => `/avatars/${idOf(avatars)}`],
  ['a new avatar', () => '/avatars/new'],
  ['a voice to be cloned', () => '/voices/clone'],
  ['a document', ({ documents }) => `/knowledge/${idOf(documents)}`],
  ['a new document', () => '/knowledge/new'],
])('%s', async (_what, addressOf) => {
  const sandbox = createSandbox({ origin: 'https://sandbox.greenroom.invalid', speed: 1000 })
  const { router } = renderRoute(addressOf(sandbox.world), { sandbox })
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: /^Name/ })
  const { pathname } = router.state.location
  fireEvent.change(field, { target: { value: 'Typed at once' } })
  expect(useConfirm.getState().request).toBeNull()
  void router.navigate({ to: '/settings' })
  await waitFor(() => expect(useConfirm.getState().request?.title).toBe('Leave without saving?'))
  act(() => useConfirm.getState().declined())
  expect(router.state.location.pathname).toBe(pathname)
  expect(field.value).toBe('Typed at once')
})
