import { useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

interface Size {
  width: number
  height: number
}

/** The first size of an element that it can be drawn in, in pixels, told before it is painted; undefined until then. */
export function useSize<E extends HTMLElement>() {
  const ref = useRef<E>(null)
  const [size, setSize] = useState<Size>()
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {}
      if (width === 0 || height === 0) return
      observer.disconnect()
      flushSync(() => setSize({ width, height }))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, size }
}
