import { useEffect, type RefObject } from 'react'
import { turnAt } from '../talk/currentTurn'
import type { Turn } from '../talk/turn'
import { usePlayback } from './playback'

/** Milliseconds for which the list stays where the person has scrolled it. */
const LEFT_ALONE = 5_000

interface CurrentTurnProps {
  list: RefObject<HTMLElement | null>
  /** Of the whole transcript. */
  turns: readonly Turn[]
  /** Seconds by which the recording is behind the transcript. */
  shift: number
  /** How many turns are in the page; a change marks anew. */
  drawn: number
}

/**
 * Marks the turn that is being spoken and keeps it in sight. It sets the mark itself: drawing a thousand turns anew
 * four times a second would be felt. Draws nothing.
 */
export function CurrentTurn({ list, turns, shift, drawn }: CurrentTurnProps) {
  const { store } = usePlayback()
  useEffect(() => {
    const element = list.current
    if (!element) return undefined
    let marked: HTMLElement | null = null
    let scrolledAt = Number.NEGATIVE_INFINITY
    const scrolled = () => (scrolledAt = performance.now())

    function mark() {
      const { time, isPlaying, follows } = store.getState()
      const turn = isPlaying || time > 0 ? turnAt(turns, time - shift) : undefined
      const next = turn ? (element?.querySelector<HTMLElement>(`[data-turn="${turn.index}"]`) ?? null) : null
      if (next === marked) return
      unmark(marked)
      if (next) {
        next.dataset.current = ''
        next.setAttribute('aria-current', 'true')
        if (isPlaying && follows && performance.now() - scrolledAt > LEFT_ALONE) next.scrollIntoView({ block: 'nearest', behavior: isStill() ? 'auto' : 'smooth' })
      }
      marked = next
    }

    mark()
    const unsubscribe = store.subscribe(mark)
    window.addEventListener('wheel', scrolled, { passive: true })
    window.addEventListener('touchmove', scrolled, { passive: true })
    return () => {
      unsubscribe()
      window.removeEventListener('wheel', scrolled)
      window.removeEventListener('touchmove', scrolled)
      unmark(marked)
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- `drawn`: turns that were not in the page could not be marked
  }, [list, turns, shift, drawn, store])
  return null
}

/** A script's scrolling is not stopped by the style sheet. */
const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

function unmark(turn: HTMLElement | null): void {
  if (!turn) return
  delete turn.dataset.current
  turn.removeAttribute('aria-current')
}
