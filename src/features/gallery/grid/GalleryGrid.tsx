import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { Selection } from '../selection.store'
import { GAP, layoutOf } from './layout'
import { Tile } from './Tile'
import { FlyingContext } from './useCalm'
import { useGridEvents } from './useGridEvents'
import { usePlace } from './usePlace'
import { useWindowRows } from './useWindowRows'

interface GalleryGridProps {
  ids: readonly string[]
  selection: Selection
  onOpen: (id: string) => void
  onRemove: (ids: readonly string[]) => void
}

/** Below the app's bar, and above the bar of what is chosen. */
const PADDING = { scrollPaddingStart: 60, scrollPaddingEnd: 72 }

/**
 * Any number of runs: only the rows in sight are drawn, each of its entries read as it comes. A grid to screen readers
 * and keyboard: arrows, Home, End, Page keys, Space to choose, Shift for ranges, Enter to open.
 */
export function GalleryGrid({ ids, selection, onOpen, onRemove }: GalleryGridProps) {
  const place = useRef<HTMLDivElement>(null)
  const { width, top } = usePlace(place)
  const { columns, rowHeight } = layoutOf(width)
  const rows = Math.ceil(ids.length / columns)
  const active = useStore(selection, (state) => state.active)
  const activeIndex = active === null ? -1 : ids.indexOf(active)
  const rangeExtractor = useWindowRows(activeIndex < 0 ? undefined : Math.floor(activeIndex / columns))
  const focusing = useStore(selection, (state) => state.focusing)
  const flying = useRef(false)
  // oxlint-disable-next-line react/incompatible-library -- there is no compiler here that would memoize it
  const virtualizer = useWindowVirtualizer({
    count: width === 0 ? 0 : rows,
    estimateSize: () => rowHeight,
    overscan: 1,
    scrollMargin: top,
    rangeExtractor,
    ...PADDING,
  })
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight])
  useEffect(() => {
    const index = focusing === null ? -1 : ids.indexOf(focusing)
    if (index >= 0) virtualizer.scrollToIndex(Math.floor(index / columns), { align: 'auto' })
    // What is gone or filtered away cannot take the focus, and must not take it when it comes back.
    else if (focusing !== null) selection.getState().focused()
  }, [focusing, ids, columns, virtualizer, selection])
  useEffect(() => {
    flying.current = virtualizer.isScrolling
  })
  const events = useGridEvents({
    ids, columns, selection, onOpen, onRemove,
    page: Math.max(1, Math.floor((globalThis.innerHeight - 140) / rowHeight)),
  })
  const items = virtualizer.getVirtualItems()
  const stop = activeIndex < 0 ? (items[0]?.index ?? 0) * columns : activeIndex
  return (
    <FlyingContext value={flying}>
      <div
        ref={place}
        role="grid"
        aria-label="Runs"
        aria-multiselectable
        aria-rowcount={rows}
        aria-colcount={columns}
        aria-describedby="gallery-keys"
        tabIndex={-1}
        className="relative outline-none"
        style={{ height: Math.max(0, rows * rowHeight - GAP) }}
        {...events}
      >
        {items.map((row) => (
          <div
            key={row.key}
            role="row"
            aria-rowindex={row.index + 1}
            className="absolute inset-x-0 top-0 grid gap-3"
            style={{ height: rowHeight - GAP, gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, transform: `translateY(${row.start - top}px)` }}
          >
            {ids.slice(row.index * columns, (row.index + 1) * columns).map((id, column) => (
              <Tile key={id} id={id} column={column} selection={selection} isStop={row.index * columns + column === stop} />
            ))}
          </div>
        ))}
      </div>
      <p id="gallery-keys" className="sr-only">
        Arrow keys move, Enter opens, Space selects, Shift with arrow keys selects a range, Delete removes from this device.
      </p>
    </FlyingContext>
  )
}
