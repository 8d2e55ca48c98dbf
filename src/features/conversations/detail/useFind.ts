import { useDeferredValue, useMemo, useState, type RefObject } from 'react'
import { announce } from '~/ui/announce'
import { findIn, type Match } from '../talk/find'
import type { Turn } from '../talk/turn'

/**
 * Search within a transcript.
 *
 * @returns the matches, which of them is active (−1 for none), and `go(±1)`, which comes round at either end
 */
export function useFind(list: RefObject<HTMLElement | null>, turns: readonly Turn[], query: string) {
  const wanted = useDeferredValue(query)
  const matches = useMemo(() => findIn(turns, wanted), [turns, wanted])
  const [chosen, setChosen] = useState<{ wanted: string; at: number }>()
  // Another search begins before its first match.
  const active = chosen?.wanted === wanted ? chosen.at : -1

  function go(step: 1 | -1) {
    if (matches.length === 0) return
    const at = active === -1 ? (step === 1 ? 0 : matches.length - 1) : (active + step + matches.length) % matches.length
    setChosen({ wanted, at })
    announce(`Match ${at + 1} of ${matches.length}`)
    show(list.current, matches[at])
  }

  return { matches, active, go }
}

/** Unfolds the tool card that a match is in and brings it into sight. */
function show(list: HTMLElement | null, match: Match | undefined): void {
  if (!list || !match) return
  const turn = list.querySelector<HTMLElement>(`[data-turn="${match.turn}"]`)
  const part = turn?.querySelectorAll<HTMLElement>('[data-part]')[match.part]
  const card = part?.closest('details')
  if (card && part?.tagName !== 'SUMMARY') card.open = true
  ;(part ?? turn)?.scrollIntoView({ block: 'center' })
}
