import { roundTop, ticksOf } from './scale'

/** Around the bars: labels of values at the left, of days below, and of today above. */
const MARGIN = { top: 20, right: 4, bottom: 26, left: 48 }
/** Between two bars, as a share of a place. */
const GAP = 0.2
/** About so many lines across. */
const TICKS = 4

interface FrameOptions {
  /** Of the whole chart, in pixels. */
  width: number
  height: number
  /** How many places. */
  count: number
  extent: [low: number, high: number]
  /** Room for a second, thinner bar in each place. */
  hasBeside: boolean
}

/** Where everything in a chart is, in pixels. Places are counted, never timed: a day is as wide as any other. */
export function createFrame({ width, height, count, extent: [low, high], hasBeside }: FrameOptions) {
  const right = Math.max(MARGIN.left + 1, width - MARGIN.right)
  const bottom = height - MARGIN.bottom
  const placeWidth = (right - MARGIN.left) / Math.max(1, count)
  const room = placeWidth * (1 - GAP)
  const barWidth = hasBeside ? room * 0.62 : room
  // A chart without any value still has a ground line and a scale. Only the top is rounded: refunds are small beside
  // charges, and a round number below them would leave a third of the chart empty.
  const top = roundTop(low === high ? 1 : high, TICKS)
  const placeX = (place: number) => MARGIN.left + placeWidth * place
  const barX = (place: number) => placeX(place) + (placeWidth - room) / 2
  return {
    width,
    height,
    left: MARGIN.left,
    right,
    top: MARGIN.top,
    bottom,
    /** Values that get a line across. */
    ticks: ticksOf(low, top, TICKS),
    y: (value: number): number => bottom - ((value - low) / (top - low)) * (bottom - MARGIN.top),
    barX,
    barWidth,
    besideX: (place: number): number => barX(place) + barWidth,
    besideWidth: room - barWidth,
    /** Left edge and width of a place with its share of the gaps. */
    placeX,
    placeWidth,
    placeAt: (x: number): number => Math.floor((x - MARGIN.left) / placeWidth),
  }
}

export type Frame = ReturnType<typeof createFrame>
