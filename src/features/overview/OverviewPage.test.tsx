// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '~/test/renderRoute'

const refuse = (path: string) => (request: Request) =>
  new URL(request.url).pathname === path ? Response.json({ error: 'Something broke.' }, { status: 500 }) : undefined

describe('OverviewPage', () => {
  it('shows the balance, the limits and the latest conversations, and that the sandbox bills nothing', async () => {
    renderRoute('/')
    expect(await screen.findByRole('heading', { level: 1, name: 'Overview' })).toBeDefined()
    expect(screen.getByRole('region', { name: /nothing here is billed/ })).toBeDefined()
    const credits = screen.getByRole('region', { name: 'Credits' })
    expect(await within(credits).findByText(/\$\d/)).toBeDefined()
    expect(await within(screen.getByRole('region', { name: 'Daily limits' })).findAllByRole('meter')).toHaveLength(4)
    const table = await screen.findByRole('table', { name: 'Latest conversations' })
    expect(within(table).getAllByRole('row')).toHaveLength(7)
  })

  it('says in an empty organization what will be there', async () => {
    renderRoute('/', { sandbox: { scenario: 'empty' } })
    expect(await screen.findByRole('heading', { name: 'No conversations yet' })).toBeDefined()
    expect(await screen.findByText(/Nothing is running/)).toBeDefined()
  })

  it('keeps the other parts when one fails, and that part can be tried again', async () => {
    let fails = true
    const { user } = renderRoute('/', { intercept: (request) => (fails ? refuse('/v1/avatar_conversations')(request) : undefined) })
    const conversations = await screen.findByRole('region', { name: 'Latest conversations' })
    const again = await within(conversations).findByRole('button', { name: 'Try again' })
    expect(await within(screen.getByRole('region', { name: 'Credits' })).findByText(/\$\d/)).toBeDefined()
    fails = false
    await user.click(again)
    expect(await screen.findByRole('table', { name: 'Latest conversations' })).toBeDefined()
  })
})
