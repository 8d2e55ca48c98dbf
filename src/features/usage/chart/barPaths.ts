import type { Amount } from '../prepare/prepareCredits'

type Points = readonly (Amount | null)[]

/** Lowest and highest value that the stacks reach; always with zero in it. */
export function stackExtent(series: readonly Points[], beside: readonly (number | null)[] = []): [low: number, high: number] {
  let low = 0
  let high = 0
  const places = series[0]?.length ?? 0
  for (let place = 0; place < places; place++) {
    let up = 0
    let down = 0
    for (const points of series) {
      up += points[place]?.up ?? 0
      down += points[place]?.down ?? 0
    }
    high = Math.max(high, up)
    low = Math.min(low, down)
  }
  for (const value of beside) {
    high = Math.max(high, value ?? 0)
    low = Math.min(low, value ?? 0)
  }
  return [low, high]
}

interface Frame {
  /** Left edge of a place's bar, in pixels. */
  x: (place: number) => number
  /** In pixels. */
  width: number
  /** Pixels from the top of a value. */
  y: (value: number) => number
}

/**
 * One path for each series, all its bars in it: a hundred times fewer elements than a rectangle each, which is what
 * makes the chart quick. Charges are stacked upwards from zero, refunds downwards.
 */
export function stackPaths(series: readonly Points[], { x, width, y }: Frame): string[] {
  const tops: number[] = []
  const bottoms: number[] = []
  return series.map((points) => {
    let path = ''
    points.forEach((point, place) => {
      if (!point) return
      if (point.up > 0) {
        const from = tops[place] ?? 0
        path += bar(x(place), width, y(from), y((tops[place] = from + point.up)))
      }
      if (point.down < 0) {
        const from = bottoms[place] ?? 0
        path += bar(x(place), width, y(from), y((bottoms[place] = from + point.down)))
      }
    })
    return path
  })
}

/** Bars of single values from zero. */
export function barsPath(values: readonly (number | null)[], { x, width, y }: Frame): string {
  return values.map((value, place) => (value ? bar(x(place), width, y(0), y(value)) : '')).join('')
}

function bar(x: number, width: number, from: number, to: number): string {
  return `M${round(x)} ${round(from)}h${round(width)}V${round(to)}h${round(-width)}z`
}

/** A tenth of a pixel is finer than any screen shows and keeps the paths short. */
const round = (value: number): number => Math.round(value * 10) / 10

/** Indices of places that get a label, evenly apart, the last one always among them. */
export function labelledPlaces(count: number, width: number, labelWidth = 64): number[] {
  if (count === 0) return []
  const step = Math.max(1, Math.ceil((count * labelWidth) / Math.max(width, labelWidth)))
  const places: number[] = []
  for (let place = count - 1; place >= 0; place -= step) places.push(place)
  return places.toReversed()
}
