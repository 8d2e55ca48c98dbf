// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderRoute } from '~/test/renderRoute'

describe('AppShell', () => {
  it('names the mode and the balance, marks the current page, and titles the document', async () => {
    renderRoute('/settings')
    await screen.findByRole('heading', { level: 1, name: 'Settings' })
    await screen.findByRole('link', { name: /^sandbox/i })
    await screen.findByRole('link', { name: /credits$/ })
    const pages = screen.getByRole('navigation', { name: 'Pages' })
    expect(within(pages).getByRole('link', { current: 'page' }).textContent).toBe('Settings')
    await waitFor(() => expect(document.title).toBe('Settings · Greenroom'))
  })

  it('moves focus to the heading of the page that was gone to', async () => {
    const { user } = renderRoute('/settings')
    await screen.findByRole('heading', { level: 1, name: 'Settings' })
    await user.click(screen.getByRole('link', { name: 'Usage' }))
    const heading = await screen.findByRole('heading', { level: 1, name: 'Usage' })
    await waitFor(() => expect(document.activeElement).toBe(heading))
    expect(document.title).toBe('Usage · Greenroom')
    // It lets go of the focus while it is still there: taken away with it, the browser would lay out the page once more.
    const left = vi.fn<() => void>(() => expect(heading.isConnected).toBe(true))
    heading.addEventListener('blur', left)
    await user.keyboard('gw')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Workflows' })))
    expect(left).toHaveBeenCalledOnce()
  })

  it('keeps the focus on the heading when the page draws another once it has loaded', async () => {
    let answer = () => {}
    const answered = new Promise<void>((resolve) => {
      answer = resolve
    })
    const { sandbox, router } = renderRoute('/settings', {
      intercept: async ({ url }) => {
        if (/avatar_conversations\/./u.test(url)) await answered
        return undefined
      },
    })
    await screen.findByRole('heading', { level: 1, name: 'Settings' })
    const { id } = sandbox.world.seed.conversations[0]!
    void router.navigate({ to: '/conversations/$conversationId', params: { conversationId: id } })
    const first = await screen.findByRole('heading', { level: 1, name: 'Conversation' })
    await waitFor(() => expect(document.activeElement).toBe(first))
    answer()
    await waitFor(() => expect(first.isConnected).toBe(false))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })))
  })

  it('goes to pages by the keyboard, unless a field has the focus', async () => {
    const { user, router } = renderRoute('/settings')
    await screen.findByRole('heading', { level: 1, name: 'Settings' })
    await user.keyboard('gw')
    await screen.findByRole('heading', { level: 1, name: 'Workflows' })
    await user.keyboard('{Control>}k{/Control}')
    const search = await screen.findByRole('combobox')
    await user.type(search, 'gu')
    expect(router.state.location.pathname).toBe('/workflows')
    await user.clear(search)
    await user.type(search, 'know{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Knowledge' })
  })

  it('says when no page has the address', async () => {
    renderRoute('/nowhere')
    expect(await screen.findByRole('heading', { level: 1, name: 'Nothing is here' })).toBeDefined()
    expect(screen.getByRole('navigation', { name: 'Pages' })).toBeDefined()
  })

  it('says when the server is away and goes on when it is back', async () => {
    let away = true
    const { user } = renderRoute('/usage', {
      intercept: () => {
        if (away) throw new TypeError('Failed to fetch')
        return undefined
      },
    })
    const again = await screen.findByRole('button', { name: 'Ask again' })
    away = false
    await user.click(again)
    await screen.findByRole('link', { name: /^sandbox/i })
    await screen.findByRole('link', { name: /credits$/ })
    expect(screen.queryByRole('button', { name: 'Ask again' })).toBeNull()
  })

  it('shows the shortcuts on ?', async () => {
    const { user } = renderRoute('/usage')
    await screen.findByRole('heading', { level: 1, name: 'Usage' })
    await user.keyboard('?')
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
    expect(within(dialog).getByText('Voices')).toBeDefined()
  })
})
