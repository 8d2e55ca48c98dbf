import { MOST_MATCHES, type Match } from './match'
import { prettyValue, toolLine } from './toolText'
import type { ToolUse, Turn } from './turn'

/** The texts of a turn, in the order in which they are drawn, each in one element of its own. */
export function partsOf(turn: Turn): string[] {
  return [...(turn.text === undefined ? [] : [turn.text]), ...turn.tools.flatMap(toolParts)]
}

/** The texts of a tool card: its line, its arguments, its result. */
function toolParts(use: ToolUse): string[] {
  return [
    toolLine(use),
    ...(use.call ? [prettyValue(use.call.arguments)] : []),
    ...(use.result ? [use.result.error ?? prettyValue(use.result.value)] : []),
  ]
}

/**
 * All places of a text in the turns, whatever the case and accents, without overlap.
 *
 * @returns at most MOST_MATCHES
 */
export function findIn(turns: readonly Turn[], query: string): Match[] {
  const wanted = fold(query.trim()).text
  const matches: Match[] = []
  if (wanted === '') return matches
  for (const turn of turns) {
    for (const [part, text] of partsOf(turn).entries()) {
      for (const [from, to] of placesIn(text, wanted)) {
        matches.push({ turn: turn.index, part, from, to })
        if (matches.length === MOST_MATCHES) return matches
      }
    }
  }
  return matches
}

function placesIn(text: string, wanted: string): [number, number][] {
  const folded = fold(text)
  const places: [number, number][] = []
  let at = folded.text.indexOf(wanted)
  while (at !== -1) {
    const last = at + wanted.length - 1
    places.push([folded.starts?.[at] ?? at, folded.ends?.[last] ?? last + 1])
    at = folded.text.indexOf(wanted, at + wanted.length)
  }
  return places
}

interface Folded {
  text: string
  /** Where in the original each unit of `text` begins and ends; absent when both run in step. */
  starts?: number[]
  ends?: number[]
}

// oxlint-disable-next-line no-control-regex -- ASCII, from its first sign to its last
const PLAIN = /^[\u0000-\u007F]*$/

function fold(text: string): Folded {
  if (PLAIN.test(text)) return { text: text.toLowerCase() }
  const folded: Required<Folded> = { text: '', starts: [], ends: [] }
  let at = 0
  for (const character of text) {
    const piece = character.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase()
    // A mark on its own belongs to the letter before it.
    if (piece === '' && folded.ends.length > 0) folded.ends[folded.ends.length - 1] = at + character.length
    for (let unit = 0; unit < piece.length; unit += 1) {
      folded.starts.push(at)
      folded.ends.push(at + character.length)
    }
    folded.text += piece
    at += character.length
  }
  return folded
}
