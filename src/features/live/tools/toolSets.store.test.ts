// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { newParameter, newTool, type ToolDraft } from './draft'
import { useToolSets } from './toolSets.store'

const KEY = 'greenroom.live.toolSets'
const tool = (name: string): ToolDraft => ({ ...newTool('client_event'), name, description: 'Shows it.', parameters: [{ ...newParameter(), name: 'n', description: 'Which.' }] })
const { saved, removed } = useToolSets.getState()
const names = (sets = useToolSets.getState().sets) => sets.map(({ name }) => name)

/** What a new page finds when an older version, or another hand, left this. */
async function reopen(kept: unknown) {
  localStorage.setItem(KEY, typeof kept === 'string' ? kept : JSON.stringify({ state: kept, version: 0 }))
  vi.resetModules()
  const { useToolSets: reopened } = await import('./toolSets.store')
  return reopened.getState().sets
}

beforeEach(() => {
  localStorage.clear()
  useToolSets.setState({ sets: [] })
})

describe('sets of tools kept on this device', () => {
  it('are kept by name, in the order of the alphabet; the same name replaces', () => {
    expect([saved({ name: 'Shop', tools: [tool('a')] }), saved({ name: 'Museum', tools: [] }), saved({ name: 'Shop', tools: [tool('b')] })]).toEqual([true, true, true])
    expect(names()).toEqual(['Museum', 'Shop'])
    expect(useToolSets.getState().sets[1]?.tools).toMatchObject([{ name: 'b' }])
    removed('Museum')
    expect(names()).toEqual(['Shop'])
  })

  it('are twenty at most; a full shelf still takes a newer one of a known name', () => {
    for (let index = 0; index < 20; index += 1) expect(saved({ name: `Set ${index}`, tools: [] })).toBe(true)
    expect(saved({ name: 'One more', tools: [] })).toBe(false)
    expect(saved({ name: 'Set 3', tools: [tool('a')] })).toBe(true)
    expect(names()).toHaveLength(20)
  })

  it('are there again on the next page, as they were', async () => {
    saved({ name: 'Shop', tools: [tool('show_slide')] })
    const before = useToolSets.getState().sets
    const written = localStorage.getItem(KEY) ?? ''
    useToolSets.setState({ sets: [] })
    expect(await reopen(written)).toEqual(before)
  })

  it('are dropped one by one where they are of no use, and never break the page', async () => {
    const sound = { name: 'Sound', tools: [] }
    expect(await reopen({ sets: [sound, null, 'x', { name: 7, tools: [] }, { name: 'No tools' }, { name: 'Odd', tools: [{ type: 'teleport' }] }, { name: 'Unnamed', tools: [{ ...tool(''), parameters: [] }] }] })).toEqual([sound])
    for (const kept of [null, 3, {}, { sets: 'none' }]) expect(await reopen(kept)).toEqual([])
    expect(await reopen({ sets: Array.from({ length: 30 }, (_, index) => ({ ...sound, name: `Set ${index}` })) })).toHaveLength(20)
  })
})
