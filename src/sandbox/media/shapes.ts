import { mix, type Rgb } from './colour'
import type { Picture } from './pngFile'

interface Point {
  readonly x: number
  readonly y: number
}

/** An ellipse by its centre and half axes. */
export interface Ellipse extends Point {
  readonly rx: number
  readonly ry: number
}

/** A rectangle by its centre, half sides and corner radius. */
export interface RoundRect extends Ellipse {
  readonly corner: number
}

/** Distance from a point to an outline in canvas units: below 0 inside. */
type Distance = (x: number, y: number) => number

/** A picture to draw flat shapes with soft edges on. Coordinates are those of 1088 × 704. */
export interface Canvas {
  readonly picture: Picture
  ellipse(shape: Ellipse, colour: Rgb, alpha?: number): void
  ring(shape: Ellipse, thickness: number, colour: Rgb): void
  roundRect(shape: RoundRect, colour: Rgb, alpha?: number): void
  /** A line with round ends. */
  line(from: Point, to: Point, thickness: number, colour: Rgb): void
  /** Draws what `draw` draws only inside the shape. */
  within(shape: RoundRect, draw: () => void): void
}

/** Math.hypot guards against overflow, which doubles the time of a portrait. */
const hypot = (x: number, y: number): number => Math.sqrt(x * x + y * y)

const ellipseDistance = ({ x, y, rx, ry }: Ellipse): Distance => {
  const [rx2, ry2] = [rx ** 2, ry ** 2]
  return (px, py) => {
    const k = hypot((px - x) / rx, (py - y) / ry)
    const steepness = hypot((px - x) / rx2, (py - y) / ry2)
    return steepness === 0 ? -Math.min(rx, ry) : (k * (k - 1)) / steepness
  }
}

const roundRectDistance =
  ({ x, y, rx, ry, corner }: RoundRect): Distance =>
  (px, py) => {
    const dx = Math.abs(px - x) - rx + corner
    const dy = Math.abs(py - y) - ry + corner
    return hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner
  }

/** Makes a canvas whose ground goes from one colour at the top to another at the foot. */
export function createCanvas(width: number, height: number, top: Rgb, foot: Rgb): Canvas {
  const pixels = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y++) {
    const [red, green, blue] = mix(top, foot, y / height)
    for (let at = y * width * 3, end = at + width * 3; at < end; at += 3) {
      pixels[at] = red
      pixels[at + 1] = green
      pixels[at + 2] = blue
    }
  }
  // The drawing keeps its proportions and fills the frame; what sticks out is cut.
  const scale = Math.max(width / 1088, height / 704)
  const left = (width - 1088 * scale) / 2
  const up = (height - 704 * scale) / 2
  let clip: Distance | undefined

  function blend(at: number, value: number, covered: number): void {
    const old = pixels[at] ?? 0
    pixels[at] = old + (value - old) * covered + 0.5
  }

  function fill(box: Ellipse, distance: Distance, [red, green, blue]: Rgb, alpha: number): void {
    const x0 = Math.max(0, Math.floor((box.x - box.rx) * scale + left) - 1)
    const x1 = Math.min(width, Math.ceil((box.x + box.rx) * scale + left) + 1)
    const y0 = Math.max(0, Math.floor((box.y - box.ry) * scale + up) - 1)
    const y1 = Math.min(height, Math.ceil((box.y + box.ry) * scale + up) + 1)
    for (let y = y0; y < y1; y++) {
      for (let x = x0; x < x1; x++) {
        const cx = (x + 0.5 - left) / scale
        const cy = (y + 0.5 - up) / scale
        const d = clip ? Math.max(distance(cx, cy), clip(cx, cy)) : distance(cx, cy)
        const covered = Math.min(1, 0.5 - d * scale) * alpha
        if (covered <= 0) continue
        const at = (y * width + x) * 3
        blend(at, red, covered)
        blend(at + 1, green, covered)
        blend(at + 2, blue, covered)
      }
    }
  }

  return {
    picture: { width, height, paintRow: (y, row) => row.set(pixels.subarray(y * width * 3, (y + 1) * width * 3)) },
    ellipse: (shape, colour, alpha = 1) => fill(shape, ellipseDistance(shape), colour, alpha),
    ring(shape, thickness, colour) {
      const outline = ellipseDistance(shape)
      fill(
        { ...shape, rx: shape.rx + thickness, ry: shape.ry + thickness },
        (x, y) => Math.abs(outline(x, y)) - thickness / 2,
        colour,
        1,
      )
    },
    roundRect: (shape, colour, alpha = 1) => fill(shape, roundRectDistance(shape), colour, alpha),
    line(from, to, thickness, colour) {
      const dx = to.x - from.x
      const dy = to.y - from.y
      const length = dx * dx + dy * dy
      const box = {
        x: (from.x + to.x) / 2,
        y: (from.y + to.y) / 2,
        rx: Math.abs(dx) / 2 + thickness,
        ry: Math.abs(dy) / 2 + thickness,
      }
      fill(
        box,
        (x, y) => {
          const t = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length))
          return hypot(x - from.x - dx * t, y - from.y - dy * t) - thickness / 2
        },
        colour,
        1,
      )
    },
    within(shape, draw) {
      clip = roundRectDistance(shape)
      draw()
      clip = undefined
    },
  }
}
