import { useEffect, type RefObject } from 'react'
import { clamp } from '~/lib/clamp'
import { soon } from '~/lib/soon'
import { afterPaint } from '~/ui/afterPaint'

/** Milliseconds to lay out for in one go: input and frames come in between. */
const STINT = 25
/** Milliseconds after which a scroll is over. */
const SCROLL = 150
/** Groups to lay out in one go, however fast it seems to be. */
const MOST = 10
/** Groups that are skipped no more from one frame to the next. */
const SHOWN = 34
/** Milliseconds that a group takes to lay out, before it is known. */
const GUESS = 10

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
    let cost = GUESS
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
      // While somebody scrolls there is no time but for the next that comes into sight.
      const scrolls = isScrolling()
      const due = scrolls ? waiting.findIndex(isNear) : 0
      if (due < 0 && waiting.length > 0) {
        cancel = later(layOut)
        return
      }
      const next = waiting.splice(due, scrolls ? 1 : clamp(Math.floor(STINT / cost), 1, MOST))
      const began = performance.now()
      // To ask where something is has it laid out, wherever it is, and it stays so.
      for (const group of next) group.firstElementChild?.getBoundingClientRect()
      // The first are in sight and cost nothing, the others do.
      cost = Math.max((performance.now() - began) / next.length, cost / 1.5)
      cancel = waiting.length > 0 ? soon(layOut) : afterPaint(show)
    }

    function show() {
      if (isScrolling()) {
        cancel = later(show)
        return
      }
      for (const group of groups.splice(0, SHOWN)) group.setAttribute('data-laid-out', '')
      if (groups.length > 0) cancel = afterPaint(show)
      else done()
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- `turns`: with others there are groups that are not laid out
  }, [list, isWhole, turns, done])
}

/** Comes into sight within two screens of scrolling. */
function isNear(group: Element): boolean {
  const { top, bottom } = group.getBoundingClientRect()
  return bottom > -2 * innerHeight && top < 3 * innerHeight
}

function later(run: () => void): () => void {
  const timer = setTimeout(run, SCROLL)
  return () => clearTimeout(timer)
}
