import type { Point } from '../graph/types'

/** A node as it is drawn, in the canvas' own pixels. */
export interface Box extends Point {
  width: number
  height: number
  /** Comments lie anywhere; the graph does not begin with them. */
  isComment: boolean
}

interface Size {
  width: number
  height: number
}

/** Around the graph, in pixels of the screen. */
const MARGIN = 24
/** At less than this, names cannot be read: a graph that would have to be smaller is opened at its start. */
const SMALLEST = 0.5
/** What it is opened at then. Names are as large as small print. */
const READABLE = 0.75

/**
 * Where a canvas opens: on the whole graph while that can be read, else on the node that is farthest to the left.
 *
 * @param size of the canvas, in pixels of the screen
 * @returns where the canvas' origin is on the screen, and its scale
 */
export function openingView(boxes: readonly Box[], { width, height }: Size): Point & { zoom: number } {
  const bounds = boundsOf(boxes)
  const room = { width: Math.max(1, width - 2 * MARGIN), height: Math.max(1, height - 2 * MARGIN) }
  const whole = Math.min(1, room.width / Math.max(1, bounds.width), room.height / Math.max(1, bounds.height))
  if (whole >= SMALLEST) return { x: width / 2 - (bounds.x + bounds.width / 2) * whole, y: height / 2 - (bounds.y + bounds.height / 2) * whole, zoom: whole }
  const start = startOf(boxes)
  // In the middle, but without more emptiness above or below than there must be: by what is beside it.
  const beside = boundsOf(boxes.filter((box) => !box.isComment && box.x < start.x + room.width / READABLE && box.x + box.width > start.x))
  const column = beside.height === 0 ? bounds : beside
  const middle = height / 2 - (start.y + start.height / 2) * READABLE
  const highest = MARGIN - column.y * READABLE
  const lowest = height - MARGIN - (column.y + column.height) * READABLE
  const y = lowest > highest ? (highest + lowest) / 2 : Math.min(highest, Math.max(lowest, middle))
  return { x: MARGIN - start.x * READABLE, y, zoom: READABLE }
}

function boundsOf(boxes: readonly Box[]): Point & Size {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return left === Infinity ? { x: 0, y: 0, width: 0, height: 0 } : { x: left, y: top, width: right - left, height: bottom - top }
}

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0, isComment: false }

function startOf(boxes: readonly Box[]): Box {
  const working = boxes.filter(({ isComment }) => !isComment)
  return (working.length > 0 ? working : boxes).reduce((first, box) => (box.x < first.x || (box.x === first.x && box.y < first.y) ? box : first), working[0] ?? boxes[0] ?? NOWHERE)
}
