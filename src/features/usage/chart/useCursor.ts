import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { clamp } from '~/lib/clamp'
import { announce } from '~/ui/announce'

interface CursorOptions {
  /** How many places there are. */
  count: number
  /** The place under a pixel from the chart's left edge. */
  placeAt: (x: number) => number
  /** What to say about a place. */
  say: (place: number) => string
  onOpen?: (place: number) => void
}

/**
 * The one place that is looked at, by pointer or keys: arrows go from place to place, Page Up and Page Down seven at a
 * time, Home and End to the ends, Enter opens, Escape lets go. Only what the keys do is said aloud.
 */
export function useCursor({ count, placeAt, say, onOpen }: CursorOptions) {
  const [at, setAt] = useState<number>()
  // A finger has no hover: its first touch shows, its second opens.
  const touched = useRef<number | undefined>(undefined)
  // The range may have become shorter meanwhile.
  const place = at === undefined || at >= count ? undefined : at

  function go(next: number) {
    const to = clamp(next, 0, count - 1)
    setAt(to)
    announce(say(to))
  }

  return {
    place,
    handlers: {
      onKeyDown(event: KeyboardEvent) {
        if (count === 0 || event.altKey || event.ctrlKey || event.metaKey) return
        const to = target(event.key, place, count)
        if (to !== undefined) go(to)
        else if (event.key === 'Enter' && place !== undefined && onOpen) onOpen(place)
        else if (event.key === 'Escape' && place !== undefined) setAt(undefined)
        else return
        event.preventDefault()
      },
      onPointerMove(event: PointerEvent) {
        if (count > 0) setAt(clamp(placeAt(offset(event)), 0, count - 1))
      },
      onPointerLeave(event: PointerEvent) {
        if (event.pointerType !== 'touch') setAt(undefined)
      },
      onPointerUp(event: PointerEvent) {
        if (count === 0 || event.button !== 0) return
        const under = clamp(placeAt(offset(event)), 0, count - 1)
        const opens = event.pointerType !== 'touch' || touched.current === under
        touched.current = under
        setAt(under)
        if (opens) onOpen?.(under)
      },
      onBlur: () => setAt(undefined),
    },
  }
}

const offset = (event: PointerEvent): number => event.clientX - event.currentTarget.getBoundingClientRect().left

const WEEK = 7

/** Where a key leads. The first arrow starts at the newest place, which is what is asked for most. */
function target(key: string, place: number | undefined, count: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return place === undefined ? count - 1 : place - 1
    case 'ArrowRight':
      return place === undefined ? count - 1 : place + 1
    case 'PageUp':
      return (place ?? count) - WEEK
    case 'PageDown':
      return (place ?? 0) + WEEK
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
