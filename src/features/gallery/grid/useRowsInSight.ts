import { useEffect, useRef, useSyncExternalStore, type RefObject } from 'react'
import { GAP, rowsToDraw } from './layout'

interface Rows {
  count: number
  /** From one row's top to the next, in pixels. */
  height: number
  /** Of the first row, from the top of the document. */
  top: number
  /** Of the row with the focus, which is drawn wherever it is: with its row the focus would be lost. */
  active: number | undefined
}

/** Covered by the app's bar, and by the bar of what is chosen; in pixels. */
const COVERED = { above: 60, below: 72 }

/** So long after the last step it no longer counts as scrolling, in milliseconds. */
const STILL_MS = 150

/** Of a list of equally high rows that scrolls with the window: those that are to be drawn. */
export function useRowsInSight({ count, height, top, active }: Rows): number[] {
  const first = useSyncExternalStore(listen, () => Math.floor((window.scrollY - top) / height))
  const last = useSyncExternalStore(listen, () => Math.floor((window.scrollY + window.innerHeight - top) / height))
  return rowsToDraw(first, last, count, active)
}

/** Scrolls no further than it must until a row can be seen. */
export function bringIntoSight(row: number, { height, top }: Pick<Rows, 'height' | 'top'>): void {
  const start = top + row * height - COVERED.above
  const end = top + (row + 1) * height - GAP + COVERED.below - window.innerHeight
  if (end > window.scrollY) window.scrollTo({ top: end })
  else if (start < window.scrollY) window.scrollTo({ top: start })
}

/** Whether the window is being scrolled right now; changes without drawing anything anew. */
export function useFlying(): RefObject<boolean> {
  const flying = useRef(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const scrolled = () => {
      flying.current = true
      clearTimeout(timer)
      timer = setTimeout(() => (flying.current = false), STILL_MS)
    }
    window.addEventListener('scroll', scrolled, { passive: true })
    return () => {
      clearTimeout(timer)
      window.removeEventListener('scroll', scrolled)
    }
  }, [])
  return flying
}

function listen(changed: () => void): () => void {
  window.addEventListener('scroll', changed, { passive: true })
  window.addEventListener('resize', changed)
  return () => {
    window.removeEventListener('scroll', changed)
    window.removeEventListener('resize', changed)
  }
}
