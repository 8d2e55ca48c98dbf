import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { Selection } from '../selection.store'
import { GAP, layoutOf } from './layout'
import { Tile } from './Tile'
import { FlyingContext } from './useCalm'
import { useGridEvents } from './useGridEvents'
import { usePlace } from './usePlace'
import { bringIntoSight, useFlying, useRowsInSight } from './useRowsInSight'

interface GalleryGridProps {
  ids: readonly string[]
  selection: Selection
  onOpen: (id: string) => void
  onRemove: (ids: readonly string[]) => void
}

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
  const drawn = useRowsInSight({ count: width === 0 ? 0 : rows, height: rowHeight, top, active: activeIndex < 0 ? undefined : Math.floor(activeIndex / columns) })
  const focusing = useStore(selection, (state) => state.focusing)
  const flying = useFlying()
  useEffect(() => {
    const index = focusing === null ? -1 : ids.indexOf(focusing)
    if (index >= 0) bringIntoSight(Math.floor(index / columns), { height: rowHeight, top })
    // What is gone or filtered away cannot take the focus, and must not take it when it comes back.
    else if (focusing !== null) selection.getState().focused()
  }, [focusing, ids, columns, rowHeight, top, selection])
  const events = useGridEvents({
    ids, columns, selection, onOpen, onRemove,
    page: Math.max(1, Math.floor((globalThis.innerHeight - 140) / rowHeight)),
  })
  const stop = activeIndex < 0 ? (drawn[0] ?? 0) * columns : activeIndex
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
        {drawn.map((row) => (
          <div
            key={row}
            role="row"
            aria-rowindex={row + 1}
            className="absolute inset-x-0 top-0 grid gap-3"
            style={{ height: rowHeight - GAP, gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, transform: `translateY(${row * rowHeight}px)` }}
          >
            {ids.slice(row * columns, (row + 1) * columns).map((id, column) => (
              <Tile key={id} id={id} column={column} selection={selection} isStop={row * columns + column === stop} />
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
