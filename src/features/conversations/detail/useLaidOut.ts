import { useEffect, type RefObject } from 'react'
import { clamp } from '~/lib/clamp'
import { soon } from '~/lib/soon'
import { afterPaint } from '~/ui/afterPaint'

/** Milliseconds to lay out for in one go: input and frames come in between. */
const STINT = 25
/** The same while somebody scrolls: it fits into a frame beside the scrolling, and still is faster than that. */
const SHORT_STINT = 5
/** Milliseconds after which a scroll is over. */
const SCROLL = 150
/** Groups that are skipped no more from one frame to the next. */
const SHOWN = 34
/** Groups of turns that are laid out first, before it is known how long it takes. */
const FIRST = 2

/**
 * Has the groups of a transcript laid out once all are drawn. To skip what is out of sight makes a transcript whole
 * sooner, but to lay it out when scrolling brings it into sight takes a slow machine 70 to 80 ms: too long for a frame.
 * When all are laid out they are skipped no more, many at once: each time one comes into sight that was skipped, the
 * browser looks at all that are not.
 *
 * @param turns what is drawn: other turns are other groups
 * @param done called when all are laid out and shown
 */
export function useLaidOut(list: RefObject<HTMLElement | null>, isWhole: boolean, turns: readonly unknown[], done: () => void): void {
  useEffect(() => {
    if (!isWhole) return undefined
    const groups = [...(list.current?.querySelectorAll('.turn-group') ?? [])]
    const waiting = [...groups]
    let size = FIRST
    let scrolledAt = Number.NEGATIVE_INFINITY
    const scrolled = () => (scrolledAt = performance.now())
    const isScrolling = () => performance.now() - scrolledAt < SCROLL
    window.addEventListener('scroll', scrolled, { passive: true })
    let cancel = soon(layOut)
    return () => {
      cancel()
      window.removeEventListener('scroll', scrolled)
    }

    function layOut() {
      const began = performance.now()
      // To ask where something is has it laid out, wherever it is, and it stays so.
      for (const group of waiting.splice(0, size)) group.firstElementChild?.getBoundingClientRect()
      size = clamp(Math.round((size * (isScrolling() ? SHORT_STINT : STINT)) / (performance.now() - began)), 1, size * 2)
      cancel = waiting.length > 0 ? soon(layOut) : afterPaint(show)
    }

    function show() {
      if (!isScrolling()) for (const group of groups.splice(0, SHOWN)) group.setAttribute('data-laid-out', '')
      if (groups.length > 0) cancel = afterPaint(show)
      else done()
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- `turns`: with others there are groups that are not laid out
  }, [list, isWhole, turns, done])
}
