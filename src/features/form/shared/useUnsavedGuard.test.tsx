// @vitest-environment jsdom
import { createBrowserHistory, createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { act, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { useConfirm } from '~/stores/confirm.store'
import { useUnsavedGuard } from './useUnsavedGuard'

afterEach(() => useConfirm.getState().declined())

/** A page with unsaved changes, or without. */
async function open(isDirty: () => boolean, history = createMemoryHistory({ initialEntries: ['/edit'] })) {
  function Edit() {
    useUnsavedGuard({ hasUnsavedChanges: isDirty })
    return <p>Editing</p>
  }
  const root = createRootRoute()
  const edit = createRoute({ getParentRoute: () => root, path: '/edit', component: Edit })
  const other = createRoute({ getParentRoute: () => root, path: '/other', component: () => <p>Elsewhere</p> })
  const router = createRouter({ routeTree: root.addChildren([edit, other]), history })
  render(<RouterProvider router={router} />)
  await screen.findByText('Editing')
  return (href: string) => act(async () => router.history.push(href))
}

test('leaving asks, and stays until it is answered with yes', async () => {
  const go = await open(() => true)
  const asked = () => waitFor(() => expect(useConfirm.getState().request?.title).toBe('Leave without saving?'))
  await go('/other')
  await asked()
  await act(async () => useConfirm.getState().declined())
  expect(screen.queryByText('Elsewhere')).toBeNull()
  await go('/other')
  await asked()
  await act(async () => useConfirm.getState().accepted())
  await waitFor(() => expect(screen.getByText('Elsewhere')).toBeDefined())
})

test('another tab of the same page is not leaving', async () => {
  const go = await open(() => true)
  await go('/edit?tab=knowledge')
  expect(useConfirm.getState().request).toBeNull()
})

test('without changes nobody asks, as judged at the moment of leaving', async () => {
  let dirty = true
  const go = await open(() => dirty)
  dirty = false
  await go('/other')
  await waitFor(() => expect(screen.getByText('Elsewhere')).toBeDefined())
})

test('closing the tab asks only while there are changes', async () => {
  let dirty = true
  window.history.replaceState(null, '', '/edit')
  await open(() => dirty, createBrowserHistory())
  expect(close()).toBe(false)
  dirty = false
  expect(close()).toBe(true)
})

test('when the question cannot be had, the browser asks', async () => {
  vi.doMock('./confirmLeaving', () => {
    throw new TypeError('Failed to fetch dynamically imported module')
  })
  const ask = vi.spyOn(window, 'confirm').mockReturnValue(false)
  onTestFinished(() => {
    ask.mockRestore()
    vi.doUnmock('./confirmLeaving')
  })
  const go = await open(() => true)
  await go('/other')
  await waitFor(() => expect(ask).toHaveBeenCalledWith('Leave without saving?'))
  expect(screen.queryByText('Elsewhere')).toBeNull()
  ask.mockReturnValue(true)
  await go('/other')
  await waitFor(() => expect(screen.getByText('Elsewhere')).toBeDefined())
})

/** @returns whether the tab may close without a question */
function close(): boolean {
  return window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
}
