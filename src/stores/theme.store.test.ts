// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { beforeEach, expect, test, vi } from 'vitest'

const KEY = 'greenroom.theme'
const html = document.documentElement

beforeEach(() => {
  vi.restoreAllMocks()
  vi.resetModules()
  localStorage.clear()
  delete html.dataset.theme
  delete html.dataset.density
})

async function load() {
  return import('./theme.store')
}

test('follows the system until something is chosen, and remembers the choice', async () => {
  const { useTheme, applyTheme } = await load()
  applyTheme()
  expect(html.dataset.theme).toBeUndefined()

  useTheme.getState().themeChosen('dark')
  useTheme.getState().densityChosen('compact')
  expect(html.dataset).toMatchObject({ theme: 'dark', density: 'compact' })

  vi.resetModules()
  const again = await load()
  expect(again.useTheme.getState()).toMatchObject({ theme: 'dark', density: 'compact' })

  again.useTheme.getState().themeChosen('system')
  expect(html.dataset.theme).toBeUndefined()
})

test.each(['not json', '{"theme":"pink","density":7}', 'null', '[]', '"dark"'])('spoiled storage %j is the default', async (kept) => {
  localStorage.setItem(KEY, kept)
  const { useTheme } = await load()
  expect(useTheme.getState()).toMatchObject({ theme: 'system', density: 'comfortable' })
})

test('works where storage is refused', async () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })
  const { useTheme } = await load()
  useTheme.getState().themeChosen('light')
  expect(html.dataset.theme).toBe('light')
})

test('the script before first paint reads what the store wrote', async () => {
  const { useTheme } = await load()
  useTheme.getState().themeChosen('dark')
  useTheme.getState().densityChosen('compact')
  delete html.dataset.theme
  delete html.dataset.density
  // jsdom runs no script files; this one is plain enough to run as a function of its two globals.
  // oxlint-disable-next-line no-new-func, no-implied-eval -- our own file, in a test
  const run = new Function('localStorage', 'document', readFileSync('public/theme.js', 'utf8'))
  run(localStorage, document)
  expect(html.dataset).toMatchObject({ theme: 'dark', density: 'compact' })
})
