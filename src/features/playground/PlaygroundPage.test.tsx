// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Contract } from '~/contract/derive'
import { renderRoute } from '~/test/renderRoute'

/** The contract of a document with a model, fields and an operation that nobody has seen before. */
const invented = vi.hoisted(() => ({
  async derive() {
    const { derive, inline, requestSchemas } = await import('~/contract/derive')
    const { generationRequests, generationsOf } = await import('~/contract/generations')
    const { default: contract } = await import('~/contract/contract.json')
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- hoisted mocks see nothing outside
    const json = (schema: unknown) => ({ content: { 'application/json': { schema } } })
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by derive itself
    const { components } = contract as unknown as Contract
    const known = inline(contract.paths['/v1/text_to_image'].post.requestBody.content['application/json'].schema, { components })
    const model = {
      type: 'object',
      properties: {
        model: { type: 'string', const: 'zeta_9' },
        promptText: { type: 'string', minLength: 1, maxLength: 500 },
        glowStrength: { type: 'number', minimum: 0, maximum: 3 },
        mood: { type: 'string', enum: ['calm', 'wild'] },
        sparkles: { type: 'boolean' },
        palette: { type: 'array', items: { type: 'string' } },
      },
      required: ['model', 'promptText', 'mood'],
    }
    const created = { 200: json({ type: 'object', properties: { id: { type: 'string' } }, required: ['id'] }) }
    const next = derive({
      info: { version: '1' },
      paths: {
        '/v1/text_to_image': { post: { requestBody: json({ ...known, oneOf: [...known.oneOf!, model] }), responses: created } },
        '/v1/image_to_sculpture': { post: { requestBody: json({ oneOf: [model], discriminator: { propertyName: 'model' } }), responses: created } },
      },
    })
    const generations = generationsOf(next)
    return { requests: generationRequests(generations, requestSchemas(next)), generations }
  },
}))

vi.mock('~/contract/generation-requests.gen.json', async (original) => {
  const { default: requests } = await original<{ default: object }>()
  return { default: { ...requests, ...(await invented.derive()).requests } }
})
vi.mock('~/contract/generations.gen.json', async (original) => {
  const { default: generations } = await original<{ default: { id: string }[] }>()
  const more = (await invented.derive()).generations.filter(({ id }) => !generations.some((known) => known.id === id))
  return { default: [...generations, ...more] }
})

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

const body = async (user: Awaited<ReturnType<typeof renderRoute>>['user']) => {
  await user.click(await screen.findByRole('tab', { name: 'JSON' }))
  const parsed: unknown = JSON.parse(screen.getByRole('region', { name: 'Request, JSON' }).textContent ?? '')
  return parsed
}

describe('a contract with what nobody has seen before', () => {
  it('draws an unknown model with unknown fields, and sends what they hold', async () => {
    const { user } = renderRoute('/playground/text_to_image')
    await user.click(await screen.findByRole('radio', { name: 'zeta_9' }))
    await user.type(screen.getByRole('textbox', { name: 'Prompt' }), 'A cat')
    await user.click(screen.getByRole('radio', { name: 'Wild' }))
    await user.click(screen.getByRole('switch', { name: 'Sparkles' }))
    await user.click(screen.getByRole('button', { name: 'Set glow strength' }))
    expect(screen.getByRole('slider', { name: 'Glow strength' }).getAttribute('max')).toBe('3')
    await user.click(screen.getByRole('textbox', { name: 'Palette' }))
    await user.paste('["red"]')
    expect(await body(user)).toEqual({ model: 'zeta_9', promptText: 'A cat', mood: 'wild', sparkles: true, glowStrength: 0, palette: ['red'] })
  })

  it('draws an unknown operation, and finds it in the navigation', async () => {
    const { user } = renderRoute('/playground/image_to_sculpture')
    expect(await screen.findByRole('heading', { level: 1, name: 'Image to sculpture' })).toBeTruthy()
    expect(within(screen.getByRole('navigation', { name: 'Operations' })).getByRole('link', { name: 'Image to sculpture' })).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: 'Prompt' }), 'A cat')
    expect(await body(user)).toEqual({ model: 'zeta_9', promptText: 'A cat', mood: 'calm' })
    await user.click(screen.getByRole('tab', { name: 'Node' }))
    expect(screen.getByRole('region', { name: 'Request, Node' }).textContent).toContain('client.imageToSculpture')
  })
})

describe('the form', () => {
  it('reads its state from an address, forgives what is wrong in it, and writes it back', async () => {
    const { user, router } = renderRoute('/playground/text_to_video?model=gen4.5&promptText=A%20kite&duration=99&ratio=nonsense&seed=7&junk=1')
    expect(await screen.findByRole('textbox', { name: 'Prompt' })).toHaveProperty('value', 'A kite')
    expect(await body(user)).toEqual({ model: 'gen4.5', promptText: 'A kite', duration: 10, ratio: '1280:720', seed: 7 })
    await vi.waitFor(() => expect(router.state.location.search).toEqual({ model: 'gen4.5', promptText: 'A kite', duration: 10, seed: 7 }))
  })

  it('says what a run costs, and sends a double click once', async () => {
    const { user, requests } = renderRoute('/playground/text_to_video?model=gen4.5&promptText=A%20kite')
    const run = await screen.findByRole('button', { name: 'Run · ≈ 60 credits · $0.60' })
    await user.dblClick(run)
    await screen.findByRole('article', { name: 'A kite' })
    await vi.waitFor(() => expect(requests.filter((request) => request === 'POST /v1/text_to_video')).toHaveLength(1))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(requests.filter((request) => request === 'POST /v1/text_to_video')).toHaveLength(1)
  })

  it('complains at the fields before it asks or sends anything', async () => {
    const { user, requests } = renderRoute('/playground/text_to_speech')
    await user.click(await screen.findByRole('button', { name: /^Run/ }))
    expect(await screen.findByText(/2 fields need another look/)).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Prompt' }))
    expect(requests.filter((request) => request.startsWith('POST'))).toEqual([])
  })

  it('remembers the draft of each model of an operation on this device', async () => {
    const { user, unmount } = renderRoute('/playground/text_to_video?model=veo3.1&promptText=A%20sail&duration=6')
    await screen.findByRole('textbox', { name: 'Prompt' })
    await vi.waitFor(() => expect(localStorage.getItem('greenroom.playground.text_to_video')).toContain('A sail'))
    unmount()
    renderRoute('/playground/text_to_video')
    expect(await screen.findByRole('textbox', { name: 'Prompt' })).toHaveProperty('value', 'A sail')
    expect(screen.getByRole('radio', { name: '6 s' })).toHaveProperty('checked', true)
    // The other model takes what fits; 6 s it takes as well.
    await user.click(screen.getByRole('radio', { name: 'gen4.5' }))
    expect(screen.getByRole('slider', { name: 'Length' }).getAttribute('value')).toBe('6')
  })

  it('loses nothing of what was typed a moment before the page goes', async () => {
    const { user, unmount } = renderRoute('/playground/text_to_video?model=gen4.5&promptText=A%20sail')
    await user.type(await screen.findByRole('textbox', { name: 'Prompt' }), ', at dusk')
    // The page goes at once; its address is still the old one.
    unmount()
    renderRoute('/playground/text_to_video?model=gen4.5&promptText=A%20sail')
    expect(await screen.findByRole('textbox', { name: 'Prompt' })).toHaveProperty('value', 'A sail, at dusk')
  })

  it('brings back after a reload what is too long for an address', async () => {
    const { user, unmount, router } = renderRoute('/playground/text_to_image?model=gpt_image_2')
    const long = 'A lamp. '.repeat(1_000)
    await user.click(await screen.findByRole('textbox', { name: 'Prompt' }))
    await user.paste(long)
    await screen.findByText(/The link leaves out prompt/)
    const { search } = router.state.location
    expect(search).not.toHaveProperty('promptText')
    unmount()
    renderRoute(`/playground/text_to_image?${new URLSearchParams(Object.entries(search).map(([name, value]) => [name, String(value)])).toString()}`)
    expect(await screen.findByRole('textbox', { name: 'Prompt' })).toHaveProperty('value', long)
  })

  it('gives a link its own values, whatever this tab showed before', async () => {
    const { unmount } = renderRoute('/playground/text_to_video?model=gen4.5&promptText=Mine')
    await screen.findByRole('textbox', { name: 'Prompt' })
    unmount()
    renderRoute('/playground/text_to_video?model=gen4.5&promptText=Theirs')
    expect(await screen.findByRole('textbox', { name: 'Prompt' })).toHaveProperty('value', 'Theirs')
  })
})
