import { useEffect, useState } from 'react'

/** Rows drawn at once, which is a screen or two, and added whenever the browser is idle. Measured: more makes long tasks, less takes longer in all. */
const SLICE = 40

/** How many of `total` rows to draw now: a first slice at once, the others one by one when the browser has nothing else to do. */
export function useSlices(total: number): number {
  const [drawn, setDrawn] = useState(SLICE)
  useEffect(() => {
    if (drawn >= total) return undefined
    const add = () => setDrawn((now) => now + SLICE)
    // Safari has no idle callbacks. The timeout keeps a busy page from never being whole.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(add, 16)
      return () => clearTimeout(timer)
    }
    const request = requestIdleCallback(add, { timeout: 120 })
    return () => cancelIdleCallback(request)
  }, [drawn, total])
  return Math.min(drawn, total)
}
