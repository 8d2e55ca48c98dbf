// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ledger } from '~/data/ledger'
import { useNotify } from '~/stores/notify.store'
import { usePreferences } from '~/stores/preferences.store'
import { DEFAULT_ASK_ABOVE, useSpending } from '~/stores/spending.store'
import { useTheme } from '~/stores/theme.store'
import { renderRoute } from '~/test/renderRoute'

describe('SettingsPage', () => {
  afterEach(() => {
    useTheme.getState().themeChosen('system')
    useTheme.getState().densityChosen('comfortable')
    usePreferences.getState().singleKeysChosen(true)
    useSpending.getState().askAboveChosen(DEFAULT_ASK_ABOVE)
  })

  it('sets theme and density at once', async () => {
    const { user } = renderRoute('/settings')
    await user.click(await screen.findByRole('radio', { name: 'Dark' }))
    await user.click(screen.getByRole('radio', { name: 'Compact' }))
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', density: 'compact' })
  })

  it('switches the shortcuts of a single key off', async () => {
    const { user, router } = renderRoute('/settings')
    await user.click(await screen.findByRole('switch', { name: /single key/ }))
    await user.keyboard('gu')
    expect(router.state.location.pathname).toBe('/settings')
    await user.click(screen.getByRole('switch', { name: /single key/ }))
    await user.keyboard('gu')
    expect(await screen.findByRole('heading', { level: 1, name: 'Usage' })).toBeDefined()
  })

  it('says what is running', async () => {
    renderRoute('/settings')
    const about = await screen.findByRole('region', { name: 'About' })
    expect(await within(about).findByText(/Nothing is billed/)).toBeDefined()
    expect(within(about).getByText('0.0.0-test')).toBeDefined()
  })

  it('chooses from which price on runs are asked about', async () => {
    const { user } = renderRoute('/settings')
    const field = await screen.findByRole('spinbutton', { name: /From more than/ })
    await user.clear(field)
    await user.type(field, '500')
    expect(useSpending.getState().askAbove).toBe(500)
    await user.click(screen.getByRole('checkbox', { name: /Ask before expensive runs/ }))
    expect(useSpending.getState().askAbove).toBeNull()
  })

  it('says what is kept on this device, and lets files go only after a warning', async () => {
    const store = await ledger.store()
    const blob = new Blob(['x'.repeat(200)], { type: 'image/png' })
    await store.putMedia({ id: 'a/out/0', entryId: 'a', blob, bytes: 200_000_000, keptAt: '2026-10-01T00:00:00.000Z' })
    await store.putMedia({ id: 'b/out/0', entryId: 'b', blob, bytes: 50_000_000, keptAt: '2026-10-02T00:00:00.000Z' })
    const { user } = renderRoute('/settings')
    const card = within(await screen.findByRole('region', { name: 'Kept on this device' }))
    expect(await card.findByText('250 MB of 1 GB')).toBeDefined()

    await user.click(card.getByRole('switch', { name: /Keep results/ }))
    await vi.waitFor(() => expect(ledger.getView().settings.keep).toEqual({ on: false, limitBytes: 1_000_000_000 }))

    await user.selectOptions(card.getByRole('combobox', { name: /At most/ }), '100 MB')
    const question = within(await screen.findByRole('alertdialog'))
    expect(await store.mediaBytes()).toBe(250_000_000)
    await user.click(question.getByRole('button', { name: 'Delete at least 150 MB' }))
    // The oldest went.
    await vi.waitFor(async () => expect((await store.listMedia()).map(({ id }) => id)).toEqual(['b/out/0']))
    expect(await card.findByText('50 MB of 100 MB')).toBeDefined()

    await user.click(card.getByRole('button', { name: 'Delete kept files' }))
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Delete files' }))
    await vi.waitFor(async () => expect(await store.mediaBytes()).toBe(0))
    expect(await card.findByText('0 bytes of 100 MB')).toBeDefined()
    await ledger.change({ keep: { on: true, limitBytes: 1_000_000_000 } })
  })

  it('chooses how the end of a task is told, and says when the browser forbids it', async () => {
    const { user } = renderRoute('/settings')
    const card = within(await screen.findByRole('region', { name: 'Notifications' }))
    await user.selectOptions(card.getByRole('combobox', { name: 'Sound' }), 'When all are done')
    expect(useNotify.getState().sound).toBe('all')
    // Pages out of sight go on looking.
    await vi.waitFor(() => expect(ledger.getView().settings.background).toBe(true))
    await user.selectOptions(card.getByRole('combobox', { name: 'System notification' }), 'For each task')
    expect(await screen.findByText('Notifications are blocked')).toBeDefined()
    expect(useNotify.getState().notification).toBe('never')
    await user.selectOptions(card.getByRole('combobox', { name: 'Sound' }), 'Never')
    await vi.waitFor(() => expect(ledger.getView().settings.background).toBe(false))
  })

  it('says how much room the whole site takes, where the browser tells', async () => {
    Object.defineProperty(navigator, 'storage', { value: { estimate: async () => ({ usage: 12_000_000, quota: 3_000_000_000 }) }, configurable: true })
    renderRoute('/settings')
    expect(await screen.findByText(/takes about 12 MB here; the browser allows this site 3 GB/)).toBeDefined()
    Reflect.deleteProperty(navigator, 'storage')
  })

  it('lists every shortcut of one key that the switch is for', async () => {
    renderRoute('/settings')
    const card = within(await screen.findByRole('region', { name: 'Keyboard' }))
    for (const label of ['Search the list or text of this page', 'Voices', 'Next conversation of the list', 'Play a candidate']) {
      expect(card.getByText(label)).toBeDefined()
    }
  })

  it('clears the device only after the word was typed, and says before what is lost', async () => {
    const running = { id: '00000000-0000-4000-8000-000000000009', status: 'RUNNING', createdAt: new Date().toISOString() }
    await ledger.adopt('task', running.id, running)
    localStorage.setItem('greenroom.playground.text_to_image', '{}')
    const { user } = renderRoute('/settings', { intercept: ({ url }) => (url.endsWith(running.id) ? Response.json(running) : undefined) })
    await user.click(await screen.findByRole('button', { name: 'Clear everything on this device' }))
    const question = within(await screen.findByRole('alertdialog'))
    expect(question.getByText(/^1 run under way: RunwayML finishes and charges/)).toBeDefined()
    expect(question.getByText(/Avatars, voices, documents and conversations stay/)).toBeDefined()
    await user.click(question.getByRole('button', { name: 'Clear everything' }))
    expect(localStorage.getItem('greenroom.playground.text_to_image')).toBe('{}')
    await user.type(question.getByRole('textbox', { name: /Type “clear”/ }), 'clear')
    await user.click(question.getByRole('button', { name: 'Clear everything' }))
    await vi.waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(localStorage.getItem('greenroom.playground.text_to_image')).toBeNull()
  })
})
