import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { clamp } from '~/lib/clamp'
import { soon } from '~/lib/soon'

/** Rows drawn at once: a screen of them, below all that stands over a transcript. */
const FIRST = 10
/** Milliseconds to draw rows for in one go. With what the browser does about them it stays under a frame of 50, and input comes in between. */
const STINT = 20

/**
 * How many of `total` rows to draw now: a first screen at once, the others in slices whenever the browser has nothing
 * else to do, as large as this machine draws in a moment. Measured: larger ones make long tasks, smaller ones take
 * longer in all, for each has a frame of its own.
 */
export function useSlices(total: number): number {
  const [drawn, setDrawn] = useState(FIRST)
  const isWhole = drawn >= total
  useEffect(() => {
    if (isWhole) return undefined
    let size = FIRST
    let cancel: () => void
    let isStopped = false
    function add() {
      const began = performance.now()
      // At once, for only so is it known how long it took.
      flushSync(() => setDrawn((now) => now + size))
      size = clamp(Math.round((size * STINT) / (performance.now() - began)), FIRST, FIRST * 20)
      if (!isStopped) cancel = soon(add)
    }
    cancel = soon(add)
    return () => {
      isStopped = true
      cancel()
    }
  }, [isWhole])
  return Math.min(drawn, total)
}
