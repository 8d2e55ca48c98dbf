import { useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** Where nothing can be measured (no layout), something to draw on. */
const UNKNOWN = 640

/** Charts are as wide as the page, so that the next one will most likely be as wide as the last. */
let latest: number | undefined

/**
 * The width of an element in pixels, kept up to date. Nothing is measured while the page is being put together, which
 * would lay it out twice: the browser tells the width once it has laid it out anyway, and still before it paints. Until
 * then it is the width of the latest chart, or undefined when there was none.
 */
export function useWidth<E extends HTMLElement>() {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState(latest)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const observer = new ResizeObserver(([entry]) => {
      latest = Math.round(entry?.contentRect.width ?? 0) || UNKNOWN
      // At once, for the frame that is about to be painted.
      flushSync(() => setWidth(latest))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
