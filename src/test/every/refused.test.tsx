// @vitest-environment jsdom
/** A browser that refuses or has no more room for everything that is kept on the device: every page works and says so. */
import { screen, waitFor } from '@testing-library/react'
import { beforeAll, expect, test, vi } from 'vitest'
import { renderRoute } from '../renderRoute'
import { addressOf, places, setStage, type Stage } from './places'

// Before any module reads what it kept.
const refusal = vi.hoisted(() => {
  const refuse = (name: string) => () => {
    throw new DOMException('The browser keeps nothing', name)
  }
  // The sandbox stands in for a server, which has no storage to be refused.
  const getItem = (key: string) => (key.startsWith('__msw') ? null : refuse('SecurityError')())
  const storage = { getItem, setItem: refuse('QuotaExceededError'), removeItem: refuse('SecurityError'), clear: refuse('SecurityError'), key: refuse('SecurityError'), length: 0 }
  for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(globalThis, name, { value: storage, configurable: true })
  const indexedDB = { open: refuse('SecurityError'), deleteDatabase: refuse('SecurityError'), databases: refuse('SecurityError') }
  Object.defineProperty(globalThis, 'indexedDB', { value: indexedDB, configurable: true })
  return refuse
})

let stage: Stage
beforeAll(async () => {
  stage = await setStage()
})

const pages = [...new Set([...Object.values(places).flat(), '/avatars/new', '/knowledge/new', '/voices/design', '/voices/clone', '/playground/text_to_image', '/gallery', '/settings'])]

test('the browser of this test refuses storage', () => {
  expect(() => localStorage.setItem('a', 'b')).toThrow('keeps nothing')
  expect(() => indexedDB.open('a')).toThrow('keeps nothing')
  expect(refusal).toBeDefined()
})

test.each(pages)('%s is drawn', async (place) => {
  const { container, unmount } = renderRoute(addressOf(place, stage), { sandbox: stage.sandbox })
  await screen.findByRole('heading', { level: 1 })
  await waitFor(() => expect(container.querySelector('main [aria-busy=true]')).toBeNull())
  expect(container.querySelector('main')?.textContent).not.toMatch(/Something broke in this page|could not be shown/)
  unmount()
})

test('settings say that nothing outlives the page', async () => {
  renderRoute('/settings', { sandbox: stage.sandbox })
  expect(await screen.findByText(/refuses storage/)).toBeTruthy()
})

test('what is typed can be sent', async () => {
  const { user } = renderRoute('/knowledge/new', { sandbox: stage.sandbox })
  await user.type(await screen.findByRole('textbox', { name: /^Name/ }), 'Kept nowhere')
  await user.type(await screen.findByRole('textbox', { name: 'Text' }), 'But sent')
  await user.click(screen.getByRole('button', { name: 'Create document' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Kept nowhere' })).toBeTruthy()
})
