// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { inputsOf } from '../graph/inputs'
import { readGraph } from '../graph/readGraph'
import { RunCode } from './RunCode'

const VERSION = '0b0e7a52-0a0c-4c8e-9c11-3f6c1f5b2a01'
const [TEXT, PICTURE] = ['0b0e7a52-0a0c-4c8e-9c11-3f6c1f5b2a0a', '0b0e7a52-0a0c-4c8e-9c11-3f6c1f5b2a0b']
const inputs = inputsOf(
  readGraph({
    nodes: [
      { id: TEXT, nodeType: 'constant-node', nodeOutputs: { prompt: { type: 'string', value: 'Saved' } } },
      { id: PICTURE, nodeType: 'asset-node', nodeOutputs: { image: { type: 'image' } } },
    ],
  }),
)
const file = `data:image/png;base64,${'iVBORw0KGgo'.repeat(5000)}`
const drafts = { [inputs[0]!.id]: "It's “mine”\n$(whoami) `x`", [inputs[1]!.id]: file }
const body = { nodeOutputs: { [TEXT]: { prompt: { type: 'primitive', value: drafts[inputs[0]!.id] } }, [PICTURE]: { image: { type: 'image', uri: file } } } }

it('shows files cut short and copies them whole, with the real ids of the nodes, in every language', async () => {
  const user = userEvent.setup()
  render(<RunCode versionId={VERSION} inputs={inputs} drafts={drafts} />)
  let copied = ''
  for (const language of ['cURL', 'Node', 'Python', 'JSON']) {
    await user.click(screen.getByRole('radio', { name: language }))
    const shown = screen.getByRole('region', { name: `Run this version, ${language}` }).textContent ?? ''
    expect(shown.length).toBeLessThan(2000)
    expect(shown).toContain(TEXT)
    expect(shown).toContain(PICTURE)
    await user.click(screen.getByRole('button', { name: /copy code|copied/iu }))
    copied = await navigator.clipboard.readText()
    expect(copied).toContain(file)
    expect(copied).toContain(PICTURE)
  }
  expect(JSON.parse(copied)).toEqual(body)
})

it('holds only what was changed', () => {
  const { rerender } = render(<RunCode versionId={VERSION} inputs={inputs} drafts={{}} />)
  const code = () => screen.getByRole('region', { name: /cURL/u }).textContent
  expect(code()).toContain(VERSION)
  expect(code()).not.toContain(TEXT)
  rerender(<RunCode versionId={VERSION} inputs={inputs} drafts={{ [inputs[0]!.id]: 'Mine' }} />)
  expect(code()).toContain(TEXT)
  expect(code()).not.toContain(PICTURE)
})
