import { useDeferredValue, useEffect, useMemo, useState, type RefObject } from 'react'
import { latePart } from '~/lib/latePart'
import { announce } from '~/ui/announce'
import { useFetchedLater } from '~/ui/useFetchedLater'
import type { Match } from '../talk/match'
import type { Turn } from '../talk/turn'

/** What searches and marks. It comes after the page, or with what is to be found. */
const finder = latePart(async () => {
  const [{ findIn }, { paintMatches }] = await Promise.all([import('../talk/find'), import('./paintMatches')])
  return { findIn, paintMatches }
})

const NONE: readonly Match[] = []

/**
 * Search within a transcript.
 *
 * @returns the matches (undefined while what searches is on its way, or could not be had: `hasFailed`), which of them
 * is active (−1 for none), `go(±1)`, which comes round at either end, and `paint`, which marks them in the list
 */
export function useFind(list: RefObject<HTMLElement | null>, turns: readonly Turn[], query: string) {
  const wanted = useDeferredValue(query)
  const [found, setFound] = useState(finder.now)
  const [hasFailed, setFailed] = useState(false)
  const matches = useMemo(() => (wanted.trim() === '' ? NONE : found?.findIn(turns, wanted)), [found, turns, wanted])
  const [chosen, setChosen] = useState<{ wanted: string; at: number }>()
  // Another search begins before its first match.
  const active = chosen?.wanted === wanted ? chosen.at : -1
  useFetchedLater(finder.load)
  // Each letter asks again for what could not be had.
  useEffect(() => {
    if (!found && query.trim() !== '') finder.load().then(setFound, () => setFailed(true))
  }, [found, query])

  function go(step: 1 | -1) {
    if (matches) goIn(matches, step)
    else finder.load().then(({ findIn }) => goIn(findIn(turns, wanted), step), () => setFailed(true))
  }

  function goIn(all: readonly Match[], step: 1 | -1) {
    if (all.length === 0) return
    const at = active === -1 ? (step === 1 ? 0 : all.length - 1) : (active + step + all.length) % all.length
    setChosen({ wanted, at })
    announce(`Match ${at + 1} of ${all.length}`)
    show(list.current, all[at])
  }

  return { matches, hasFailed, active, go, paint: found?.paintMatches }
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
