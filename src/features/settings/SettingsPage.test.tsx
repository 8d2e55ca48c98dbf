// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { usePreferences } from '~/stores/preferences.store'
import { useTheme } from '~/stores/theme.store'
import { renderRoute } from '~/test/renderRoute'

describe('SettingsPage', () => {
  afterEach(() => {
    useTheme.getState().themeChosen('system')
    useTheme.getState().densityChosen('comfortable')
    usePreferences.getState().singleKeysChosen(true)
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
})
