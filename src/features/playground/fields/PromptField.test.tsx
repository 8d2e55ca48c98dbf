// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderRoute } from '~/test/renderRoute'

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

const tagged = (...tags: string[]) => encodeURIComponent(JSON.stringify(tags.map((tag) => ({ uri: `https://a.example/${tag}.png`, tag }))))

async function open(...tags: string[]) {
  const page = renderRoute(`/playground/text_to_image?model=gen4_image&referenceImages=${tagged(...tags)}`)
  return { ...page, prompt: await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Prompt' }) }
}

describe('@ in a prompt', () => {
  it('offers the tags that fit, and puts in the one that is chosen by keys', async () => {
    const { user, prompt } = await open('lamp', 'lantern', 'table')
    await user.type(prompt, 'A @la')
    const options = within(screen.getByRole('listbox', { name: 'Reference images' })).getAllByRole('option').map(({ textContent }) => textContent)
    expect(options).toEqual(['@lamp', '@lantern'])
    expect(prompt.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { name: '@lamp' }).id)
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('option', { name: '@lantern' }).getAttribute('aria-selected')).toBe('true')
    await user.keyboard('{Enter}')
    expect(prompt.value).toBe('A @lantern ')
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  it('puts the tag in where the caret is, and leaves what stands behind it', async () => {
    const { user, prompt } = await open('lamp')
    await user.type(prompt, 'A @la on a table')
    await user.type(prompt, 'm', { initialSelectionStart: 5, initialSelectionEnd: 5 })
    await user.click(screen.getByRole('option', { name: '@lamp' }))
    expect(prompt.value).toBe('A @lamp on a table')
  })

  it('goes with Escape and with what is no tag, and never takes Enter then', async () => {
    const { user, prompt } = await open('lamp')
    await user.type(prompt, '@l{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
    await user.type(prompt, '{Enter}me@l')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(prompt.value).toBe('@l\nme@l')
  })

  it('says what does not fit together', async () => {
    const { user, prompt } = await open('lamp', 'table')
    await user.type(prompt, 'A @lamp by a @window')
    expect(await screen.findByText('No reference image is called @window.')).toBeDefined()
    expect(screen.getByText('The prompt does not name @table.')).toBeDefined()
  })
})

describe('letters and the form', () => {
  it('shows each letter at once, and runs what is shown', async () => {
    const { user, prompt, requests } = await open()
    await user.type(prompt, 'A quick fox')
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(await screen.findByRole('article', { name: 'A quick fox' })).toBeDefined()
    expect(requests.filter((request) => request === 'POST /v1/text_to_image')).toHaveLength(1)
  })

  it('hands over on leaving, so that the code is never behind', async () => {
    const { user, prompt } = await open()
    await user.type(prompt, 'A hare')
    await user.click(await screen.findByRole('tab', { name: 'JSON' }))
    expect(within(screen.getByRole('region', { name: 'Request, JSON' })).getByText(/A hare/)).toBeDefined()
  })

  it('gives way to a text that comes from elsewhere', async () => {
    const { user, prompt, router } = await open()
    await user.type(prompt, 'A hare')
    await vi.waitFor(() => expect(router.state.location.search).toMatchObject({ promptText: 'A hare' }))
    await user.type(prompt, ' runs')
    await router.navigate({ to: '/playground/$operation', params: { operation: 'text_to_image' }, search: { model: 'gen4_image', promptText: 'A link' } })
    await vi.waitFor(() => expect(prompt.value).toBe('A link'))
  })
})
