// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paintMatches } from './paintMatches'

const list = document.createElement('div')
const turn = (index: number) => list.querySelector<HTMLElement>(`[data-turn="${index}"]`)

beforeEach(() => {
  list.innerHTML = `
    <div data-turn="0"><p data-part>Good day.</p></div>
    <div data-turn="1"><p data-part>A good one.</p><details><summary data-part>get_good</summary></details></div>`
})
afterEach(() => vi.unstubAllGlobals())

const first = { turn: 0, part: 0, from: 0, to: 4 }
const second = { turn: 1, part: 0, from: 2, to: 6 }
const third = { turn: 1, part: 1, from: 4, to: 8 }
const notDrawn = { turn: 7, part: 0, from: 0, to: 4 }

describe('where the browser has no highlights', () => {
  it('marks the turns that hold a match, the active one apart, and unmarks them again', () => {
    expect(globalThis).not.toHaveProperty('Highlight')
    const undo = paintMatches(list, [first, second, third, notDrawn], 1)
    expect([turn(0)?.dataset.found, turn(1)?.dataset.found]).toEqual(['', 'active'])
    undo?.()
    expect(list.querySelectorAll('[data-found]')).toHaveLength(0)
  })

  it('marks none as active before one was chosen', () => {
    paintMatches(list, [first, second], -1)
    expect([turn(0)?.dataset.found, turn(1)?.dataset.found]).toEqual(['', ''])
  })
})

describe('where the browser has highlights', () => {
  class Range {
    readonly text: string
    constructor({ startContainer, startOffset, endOffset }: StaticRangeInit) {
      this.text = (startContainer.textContent ?? '').slice(startOffset, endOffset)
    }
  }
  const highlights = new Map<string, Set<Range> & { priority?: number }>()
  const painted = (name: string) => [...(highlights.get(name) ?? [])].map(({ text }) => text)

  beforeEach(() => {
    highlights.clear()
    vi.stubGlobal('CSS', { highlights })
    vi.stubGlobal('Highlight', Set)
    vi.stubGlobal('StaticRange', Range)
  })

  it('paints the words themselves and leaves the elements alone', () => {
    const before = list.innerHTML
    const undo = paintMatches(list, [first, second, third], 2)
    expect(painted('transcript-match')).toEqual(['Good', 'good'])
    expect(painted('transcript-match-active')).toEqual(['good'])
    expect(highlights.get('transcript-match-active')?.priority).toBe(1)
    expect(list.innerHTML).toBe(before)
    undo?.()
    expect(highlights.size).toBe(0)
  })

  it('passes over what is not drawn yet, or was drawn otherwise', () => {
    paintMatches(list, [notDrawn, { ...first, part: 3 }, { ...first, to: 99 }, second], -1)
    expect(painted('transcript-match')).toEqual(['good'])
  })
})

it('does nothing for no matches', () => {
  expect(paintMatches(list, [], -1)).toBeUndefined()
})
