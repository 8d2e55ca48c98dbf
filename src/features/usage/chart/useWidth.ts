import { useLayoutEffect, useRef, useState } from 'react'

/** Where nothing can be measured (no layout), something to draw on. */
const UNKNOWN = 640

/** The width of an element in pixels, kept up to date; undefined before it is measured, which is before the first paint. */
export function useWidth<E extends HTMLElement>() {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState<number>()
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const measure = () => setWidth(Math.round(element.clientWidth) || UNKNOWN)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
