import type { Match } from '../talk/match'

const ALL = 'transcript-match'
const ACTIVE = 'transcript-match-active'

/**
 * Marks matches in a transcript: with the CSS Custom Highlight API, which leaves the elements alone; where a browser
 * lacks it, by a mark on the turns.
 *
 * @param list the element that holds the turns; matches in turns not drawn yet are passed over
 * @returns takes the marks away again
 */
export function paintMatches(list: HTMLElement, matches: readonly Match[], active: number): (() => void) | undefined {
  if (matches.length === 0) return undefined
  const turns = new Map(Array.from(list.querySelectorAll<HTMLElement>('[data-turn]'), (turn) => [Number(turn.dataset.turn), turn]))
  return canHighlight() ? highlight(turns, matches, active) : mark(turns, matches, active)
}

function canHighlight(): boolean {
  return typeof Highlight !== 'undefined' && typeof CSS !== 'undefined' && 'highlights' in CSS
}

function highlight(turns: ReadonlyMap<number, HTMLElement>, matches: readonly Match[], active: number): () => void {
  const parts = new Map<number, NodeListOf<Element> | undefined>()
  const all = new Highlight()
  const one = new Highlight()
  // Where both lie on each other the active one is seen.
  one.priority = 1
  for (const [index, { turn, part, from, to }] of matches.entries()) {
    if (!parts.has(turn)) parts.set(turn, turns.get(turn)?.querySelectorAll('[data-part]'))
    const text = parts.get(turn)?.[part]?.firstChild
    if (!(text instanceof Text) || text.length < to) continue
    const range = new StaticRange({ startContainer: text, startOffset: from, endContainer: text, endOffset: to })
    ;(index === active ? one : all).add(range)
  }
  CSS.highlights.set(ALL, all)
  CSS.highlights.set(ACTIVE, one)
  return () => {
    CSS.highlights.delete(ALL)
    CSS.highlights.delete(ACTIVE)
  }
}

function mark(turns: ReadonlyMap<number, HTMLElement>, matches: readonly Match[], active: number): () => void {
  for (const { turn } of matches) turns.get(turn)?.setAttribute('data-found', '')
  const at = matches[active]
  if (at) turns.get(at.turn)?.setAttribute('data-found', 'active')
  return () => {
    for (const turn of turns.values()) turn.removeAttribute('data-found')
  }
}
