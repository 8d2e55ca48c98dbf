// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '~/test/renderRoute'

const rows = () => screen.getAllByRole('row').slice(1)

describe('KnowledgePage', () => {
  it('sorts by the API, in the address', async () => {
    const { user, router, requests } = renderRoute('/knowledge')
    await user.click(await screen.findByRole('button', { name: 'Updated' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ sort: 'updatedAt' }))
    await user.click(await screen.findByRole('button', { name: 'Updated' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ sort: 'updatedAt', order: 'asc' }))
    expect(requests).toContain('GET /v1/documents?limit=50&sort=updatedAt&order=asc')
  })

  it('searches names, and texts once they were read, and says so', async () => {
    const { user } = renderRoute('/knowledge?q=lamplighter')
    await screen.findByText(/Searched in all names, and in no texts/)
    await screen.findByRole('heading', { name: 'No document fits' })
    await user.click(screen.getByRole('button', { name: /Read the other/ }))
    await screen.findByText('Searched in all names and texts.')
    expect(within(screen.getByRole('table', { name: 'Documents' })).getByText(/lamplighter/)).toBeDefined()
  })

  it('attaches several to an avatar and drops nothing that it has', async () => {
    const { user, sandbox } = renderRoute('/knowledge')
    const avatar = [...sandbox.world.avatars.values()].find(({ name }) => name === 'Greta Vogel')
    const before = [...(avatar?.documentIds ?? [])]
    expect(before.length).toBeGreaterThan(0)
    await user.click(await screen.findByRole('checkbox', { name: 'Select Allergens' }))
    await user.click(screen.getByRole('checkbox', { name: 'Select Return policy' }))
    await user.click(within(await screen.findByRole('region', { name: 'Selection' })).getByRole('button', { name: 'Attach' }))
    const dialog = await screen.findByRole('dialog', { name: 'Attach 2 documents' })
    await user.click(await within(dialog).findByRole('radio', { name: /Greta Vogel/ }))
    expect(await within(dialog).findByRole('meter', { name: 'Knowledge' })).toBeDefined()
    // Someone else attaches one meanwhile.
    const other = [...sandbox.world.documents.values()].find(({ name }) => name === 'Shipping FAQ')
    avatar?.documentIds.push(other?.id ?? '')
    await user.click(within(dialog).getByRole('button', { name: 'Attach to Greta Vogel' }))
    await screen.findByText('2 documents attached to Greta Vogel')
    expect(avatar?.documentIds).toHaveLength(before.length + 3)
    expect(avatar?.documentIds).toEqual(expect.arrayContaining([...before, other?.id]))
  })

  it('says before anything is sent that an avatar would have too many', async () => {
    const { user, sandbox, requests } = renderRoute('/knowledge', { sandbox: { scenario: 'heavy' } })
    const avatar = [...sandbox.world.avatars.values()].find(({ name }) => name === 'Greta Vogel')
    const documents = [...sandbox.world.documents.values()]
    if (!avatar) throw new Error('The seed has changed')
    avatar.documentIds = documents.filter(({ name }) => name !== 'Allergens' && name !== 'Return policy').slice(0, 49).map(({ id }) => id)
    await user.click(await screen.findByRole('checkbox', { name: 'Select Allergens' }))
    await user.click(screen.getByRole('checkbox', { name: 'Select Return policy' }))
    await user.click(within(await screen.findByRole('region', { name: 'Selection' })).getByRole('button', { name: 'Attach' }))
    const dialog = await screen.findByRole('dialog', { name: 'Attach 2 documents' })
    await user.type(await within(dialog).findByRole('searchbox'), 'greta vogel')
    await user.click(await within(dialog).findByRole('radio', { name: /Greta Vogel/ }))
    expect(within(dialog).getByText(/has 49 documents and will have 51 of at most 50/)).toBeDefined()
    const attach = within(dialog).getByRole('button', { name: 'Attach to Greta Vogel' })
    expect(attach.getAttribute('aria-disabled')).toBe('true')
    await user.click(attach)
    expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([])
  })

  it('says why attaching failed, changes nothing, and tries again when told to', async () => {
    let isDown = true
    const { user, sandbox } = renderRoute('/knowledge', {
      intercept: (request) => (isDown && request.method === 'PATCH' ? Response.json({ error: 'Internal server error' }, { status: 500 }) : undefined),
    })
    const avatar = [...sandbox.world.avatars.values()].find(({ name }) => name === 'Greta Vogel')
    const before = [...(avatar?.documentIds ?? [])]
    await user.click(await screen.findByRole('button', { name: 'Actions for Allergens' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Attach to an avatar' }))
    const dialog = await screen.findByRole('dialog', { name: 'Attach Allergens' })
    await user.click(await within(dialog).findByRole('radio', { name: /Greta Vogel/ }))
    await user.click(within(dialog).getByRole('button', { name: 'Attach to Greta Vogel' }))
    expect((await within(dialog).findByRole('alert')).textContent).toMatch(/RunwayML failed/)
    expect(avatar?.documentIds).toEqual(before)
    isDown = false
    await user.click(within(dialog).getByRole('button', { name: 'Attach to Greta Vogel' }))
    await waitFor(() => expect(avatar?.documentIds).toHaveLength(before.length + 1))
  })

  it('detaches from the avatars chosen and no other, and keeps their other documents', async () => {
    const { user, sandbox } = renderRoute('/knowledge')
    const documents = [...sandbox.world.documents.values()]
    const [first, second] = ['Allergens', 'Return policy'].map((name) => documents.find((document) => document.name === name)?.id ?? '')
    const [left, kept] = [...sandbox.world.avatars.values()].filter(({ documentIds }) => documentIds.length > 1)
    if (!left || !kept || !first || !second) throw new Error('The seed has changed')
    for (const avatar of sandbox.world.avatars.values()) avatar.documentIds = avatar.documentIds.filter((id) => id !== first && id !== second)
    const others = [...left.documentIds]
    left.documentIds.push(first, second)
    kept.documentIds.push(first)
    await user.click(await screen.findByRole('checkbox', { name: 'Select Allergens' }))
    await user.click(screen.getByRole('checkbox', { name: 'Select Return policy' }))
    await user.click(within(await screen.findByRole('region', { name: 'Selection' })).getByRole('button', { name: 'Detach' }))
    const dialog = await screen.findByRole('dialog', { name: 'Detach 2 documents' })
    await user.click(within(dialog).getByRole('checkbox', { name: new RegExp(`^${kept.name}`) }))
    await user.click(within(dialog).getByRole('button', { name: 'Detach from 1 avatar' }))
    await screen.findByText('Detached from 1 avatar')
    expect(left.documentIds).toEqual(others)
    expect(kept.documentIds).toContain(first)
  })

  it('names the avatars that lose a document before it is deleted', async () => {
    const { user, sandbox } = renderRoute('/knowledge')
    const count = sandbox.world.documents.size
    await screen.findAllByRole('row')
    await waitFor(() => expect(rows()).toHaveLength(count))
    await user.click(screen.getByRole('checkbox', { name: 'Select Allergens' }))
    await user.click(within(await screen.findByRole('region', { name: 'Selection' })).getByRole('button', { name: 'Delete' }))
    const question = await screen.findByRole('alertdialog')
    expect(within(question).getByText('Avatar Theo Okafor loses it.')).toBeDefined()
    await user.click(within(question).getByRole('button', { name: 'Delete document' }))
    await waitFor(() => expect(rows()).toHaveLength(count - 1))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Selection' })).toBeNull())
  })

  it('says why the list could not be loaded, and tries again', async () => {
    let away = true
    const { user } = renderRoute('/knowledge', {
      intercept: (request) => {
        if (away && request.url.includes('/v1/documents')) throw new TypeError('Failed to fetch')
        return undefined
      },
    })
    const retry = await screen.findByRole('button', { name: 'Try again' })
    away = false
    await user.click(retry)
    expect(await screen.findByRole('link', { name: 'Allergens' })).toBeDefined()
  })

  it('teaches the next step where there is nothing', async () => {
    renderRoute('/knowledge', { sandbox: { scenario: 'empty' } })
    await screen.findByRole('heading', { name: 'No documents yet' })
    expect(screen.getByRole('link', { name: 'Write your first document' })).toBeDefined()
  })
})
