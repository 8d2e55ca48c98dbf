import { useLayoutEffect, useState, type RefObject } from 'react'

interface Place {
  /** In pixels; 0 before it is known. */
  width: number
  /** From the top of the document. */
  top: number
}

/** Where an element is in the document and how wide, also after what stands above it has grown. */
export function usePlace(element: RefObject<HTMLElement | null>): Place {
  const [place, setPlace] = useState<Place>({ width: 0, top: 0 })
  useLayoutEffect(() => {
    const node = element.current
    if (!node) return undefined
    const measure = () => {
      const box = node.getBoundingClientRect()
      const next = { width: Math.round(box.width), top: Math.round(box.top + window.scrollY) }
      setPlace((known) => (known.width === next.width && known.top === next.top ? known : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(node)
    // What stands above it moves it without changing its size; the page's main part grows with it.
    const main = node.closest('main')
    for (const above of main?.children ?? []) observer.observe(above)
    return () => observer.disconnect()
  }, [element])
  return place
}
