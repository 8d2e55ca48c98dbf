import { describe, expect, it, vi } from 'vitest'
import type { Entry } from '~/data/ledgerEntry'
import { entryFixture } from '../fixture'
import { createTextIndex } from './textIndex'

function setUp(entries: Entry[]) {
  const history = new Map(entries.map((entry) => [entry.id, entry]))
  const getMany = vi.fn<(ids: readonly string[]) => Promise<(Entry | undefined)[]>>(async (ids) => ids.map((id) => history.get(id)))
  async function* pages(size: number) {
    for (let at = 0; at < history.size; at += size) yield [...history.values()].slice(at, at + size)
  }
  const index = createTextIndex({ ids: async () => [...history.keys()], pages, getMany, breathe: async () => {} })
  const find = (q: string) => [...index.find(q)].toSorted()
  return { history, getMany, index, find, update: () => index.update(() => {}) }
}

const prompt = (id: string, promptText: string, more: Partial<Entry> = {}) => entryFixture({ id, request: { promptText }, remoteId: `task-${id}`, ...more })

describe('the search over prompts and ids', () => {
  it('finds what has all the words, by their beginnings, whatever case and accents', async () => {
    const { update, find } = setUp([prompt('a', 'Ein LÖWE am Fluß'), prompt('b', 'a lion'), prompt('c', 'Löwenzahn, am Abend')])
    await update()
    expect(find('lowe am')).toEqual(['a', 'c'])
    expect(find('owe')).toEqual([])
    expect(find('')).toEqual([])
    expect(find('!?')).toEqual([])
  })

  it('finds ids, whole and by their beginning, ours and the API’s', async () => {
    const id = '0b7c1a52-93dd-4f0e-8a7b-1c2d3e4f5a6b'
    const { update, find } = setUp([prompt(id, 'x', { remoteId: 'ffee1122-0000-4000-8000-000000000001' }), prompt('b', 'y')])
    await update()
    for (const q of [id, '0b7c1a52-93', 'FFEE1122-0000-4000-8000-000000000001']) expect(find(q)).toEqual([id])
  })

  it('finds characters of scripts without spaces', async () => {
    const { update, find } = setUp([prompt('a', '夜の東京タワー'), prompt('b', '東の空')])
    await update()
    expect(find('東京')).toEqual(['a'])
    expect(find('東')).toEqual(['a', 'b'])
  })

  it('reads each entry once, and follows what comes, ends and goes', async () => {
    const { history, getMany, update, find } = setUp([prompt('a', 'one'), prompt('b', 'two', { state: 'sending', ending: null, remoteId: null })])
    await update()
    getMany.mockClear()
    history.set('c', prompt('c', 'three'))
    history.set('b', prompt('b', 'two', { remoteId: 'abcd' }))
    history.delete('a')
    await update()
    expect(getMany.mock.calls.flatMap(([ids]) => ids)).toEqual(['b', 'c'])
    expect([find('one'), find('abcd'), find('three')]).toEqual([[], ['b'], ['c']])
    await update()
    expect(getMany).toHaveBeenCalledOnce()
  })

  it('survives prompts of any size and markup', async () => {
    const { update, find } = setUp([prompt('a', `${'word '.repeat(6_400)}<script>needle</script>`), prompt('b', '__proto__ constructor')])
    await update()
    expect(find('needle')).toEqual(['a'])
    expect(find('constructor')).toEqual(['b'])
  })
})
