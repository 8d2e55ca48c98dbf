// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { rememberUpload } from '~/features/media/shared/recent-uploads'
import { inputsOf } from '../graph/inputs'
import { readGraph } from '../graph/readGraph'
import { readKept, writeKept } from './keptDrafts'

const inputs = inputsOf(
  readGraph({
    nodes: [
      { id: 'text', nodeType: 'constant-node', nodeOutputs: { prompt: { type: 'string', label: 'Style' } } },
      { id: 'flag', nodeType: 'constant-node', nodeOutputs: { boolean: { type: 'boolean', label: 'Loop' } } },
      { id: 'pic', nodeType: 'asset-node', nodeOutputs: { image: { type: 'image', label: 'Hero' } } },
    ],
  }),
)
const [text, flag, picture] = inputs.map(({ id }) => id) as [string, string, string]

beforeEach(() => localStorage.clear())

it('keeps texts, switches and addresses for the version they were typed for', () => {
  writeKept('v1', undefined, { [text]: 'Ink', [flag]: false, [picture]: 'https://example.invalid/a.png' })
  expect(readKept('v1', undefined, inputs)).toEqual({ drafts: { [text]: 'Ink', [flag]: false, [picture]: 'https://example.invalid/a.png' }, lost: [] })
  expect(readKept('v2', undefined, inputs)).toBeUndefined()
})

it('says which files it could not keep: those of the page, and uploads that have expired', () => {
  writeKept('v1', undefined, { [text]: 'Ink', [picture]: `data:image/png;base64,${'A'.repeat(1000)}` })
  expect(readKept('v1', undefined, inputs)).toEqual({ drafts: { [text]: 'Ink' }, lost: ['Hero'] })
  expect(JSON.stringify(localStorage).length).toBeLessThan(500)
  writeKept('v1', undefined, { [picture]: 'runway://upload' })
  expect(readKept('v1', undefined, inputs)?.lost).toEqual(['Hero'])
  rememberUpload({ uri: 'runway://upload', name: 'hero.png', expiresAt: '2999-01-01T00:00:00Z', facts: { kind: 'image' } as never })
  expect(readKept('v1', undefined, inputs)).toEqual({ drafts: { [picture]: 'runway://upload' }, lost: [] })
})

it('forgets what was reset, and leaves out what has no place any more', () => {
  writeKept('v1', undefined, { [text]: 'Ink', gone: 'x', [flag]: 'not a switch' })
  expect(readKept('v1', undefined, inputs)?.drafts).toEqual({ [text]: 'Ink' })
  writeKept('v1', undefined, { [text]: undefined })
  expect(readKept('v1', undefined, inputs)).toBeUndefined()
})

it('tells the form of an earlier run from a plain one', () => {
  writeKept('v1', 'entry', { [text]: 'Ink' })
  expect(readKept('v1', 'another', inputs)).toBeUndefined()
  expect(readKept('v1', 'entry', inputs)?.drafts).toEqual({ [text]: 'Ink' })
  expect(readKept('v1', undefined, inputs)?.drafts).toEqual({ [text]: 'Ink' })
})

it('survives anything in the storage', () => {
  for (const junk of ['{', 'null', '[1,{"version":"v1"}]', '[{"version":"v1","drafts":{"a":{}},"lost":7}]']) {
    localStorage.setItem('greenroom.workflow-inputs', junk)
    expect(() => readKept('v1', undefined, inputs)).not.toThrow()
  }
})
