/** Tiles are at least so wide, in pixels; narrow screens get two columns all the same. */
const TILE = 216
export const GAP = 12
/** Below the picture: name, and what it is. */
const CAPTION = 52

export interface GridLayout {
  columns: number
  /** From one row's top to the next, in pixels. */
  rowHeight: number
}

/** How the tiles stand in a grid of so many pixels. */
export function layoutOf(width: number): GridLayout {
  const columns = Math.max(2, Math.floor((width + GAP) / (TILE + GAP)))
  const tile = Math.max(0, (width - GAP * (columns - 1)) / columns)
  return { columns, rowHeight: Math.round((tile * 3) / 4) + CAPTION + GAP }
}

/** Rows that are drawn before they come into sight, on either side. */
const OVERSCAN = 1

/**
 * Which rows to draw, in their order.
 * @param first and last row in sight; they may lie outside of what there is
 * @param active drawn in any case
 */
export function rowsToDraw(first: number, last: number, count: number, active?: number): number[] {
  const from = Math.max(0, Math.min(first, count - 1) - OVERSCAN)
  const to = Math.min(count - 1, Math.max(last, 0) + OVERSCAN)
  const rows = Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n)
  if (active === undefined || active >= count || rows.includes(active)) return rows
  return active < from ? [active, ...rows] : [...rows, active]
}

export interface Move {
  key: string
  ctrl: boolean
  /** Rows on one screen. */
  page: number
}

/**
 * Where a key leads from a tile.
 * @returns the index to go to, within the tiles; undefined when it is no key of movement
 */
export function moveTo(index: number, { key, ctrl, page }: Move, columns: number, count: number): number | undefined {
  const row = index - (index % columns)
  const steps: Record<string, number | undefined> = {
    ArrowRight: index + 1,
    ArrowLeft: index - 1,
    ArrowDown: index + columns,
    ArrowUp: index - columns,
    PageDown: index + columns * page,
    PageUp: index - columns * page,
    Home: ctrl ? 0 : row,
    End: ctrl ? count - 1 : row + columns - 1,
  }
  const wanted = steps[key]
  if (wanted === undefined) return undefined
  // Up from the first row stays where it is; down from the last but one may end in a shorter row.
  if (wanted < 0) return key.startsWith('Page') ? 0 : index
  if (wanted < count) return wanted
  const isLastRow = row + columns >= count
  return key === 'ArrowDown' && isLastRow ? index : count - 1
}
