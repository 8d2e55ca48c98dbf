import type { Rgb } from './colour'
import { cell, eachDot, wrap } from './font'

/** The band of text at the foot of a generated picture. */
export interface Caption {
  /** First row of the band, a multiple of 16: a video encodes in blocks of 16 × 16. */
  readonly top: number
  /** Pixels per dot of the font. */
  readonly scale: number
  /** Paints row `y` (≥ top) of the band. */
  paintRow(y: number, row: Uint8Array): void
}

const background: Rgb = [20, 22, 28]
const titleColour: Rgb = [244, 245, 248]
const lineColour: Rgb = [160, 166, 180]

/**
 * Sets a title (at most three lines) and smaller facts below it, as large as the picture allows.
 * Takes at most half of the picture's height; text that does not fit ends in dots.
 */
export function layCaption(width: number, height: number, title: string, lines: readonly string[]): Caption {
  const scale = Math.max(1, Math.floor(Math.min(width, height) / 260))
  const columns = Math.max(1, Math.floor(width / scale / cell.width) - 2)
  const room = Math.max(1, Math.floor(height / 2 / scale / cell.height) - 1)
  const titleLines = wrap(title, columns, Math.min(3, room))
  const factLines = lines.map((line) => wrap(line, columns, 1)[0] ?? '').slice(0, Math.max(0, room - titleLines.length))
  const all = [...titleLines, ...factLines]
  const wanted = (all.length * cell.height + cell.height) * scale
  const top = Math.max(0, Math.floor((height - wanted) / 16) * 16)
  const dotColumns = Math.ceil(width / scale)
  const dotRows = Math.ceil((height - top) / scale)
  // 0 background, 1 title, 2 fact
  const dots = new Uint8Array(dotColumns * dotRows)
  all.forEach((text, index) => {
    eachDot(text, (x, y) => {
      const column = x + cell.width
      const row = y + index * cell.height + 6
      if (column < dotColumns && row < dotRows) dots[row * dotColumns + column] = index < titleLines.length ? 1 : 2
    })
  })
  const colours = [background, titleColour, lineColour] as const
  return {
    top,
    scale,
    paintRow(y, row) {
      const from = Math.floor((y - top) / scale) * dotColumns
      for (let x = 0, at = 0; x < width; x++, at += 3) {
        const colour = colours[dots[from + Math.floor(x / scale)] ?? 0] ?? background
        row[at] = colour[0]
        row[at + 1] = colour[1]
        row[at + 2] = colour[2]
      }
    },
  }
}
