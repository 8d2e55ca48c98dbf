import { scaleBand, scaleLinear } from '@visx/scale'

/** Around the bars: labels of values at the left, of days below, and of today above. */
const MARGIN = { top: 20, right: 4, bottom: 26, left: 48 }

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
  const band = scaleBand({ domain: Array.from({ length: count }, (_, place) => place), range: [MARGIN.left, right], paddingInner: 0.2, paddingOuter: 0.1 })
  // A chart without any value still has a ground line and a scale. Only the top is rounded: refunds are small beside
  // charges, and a round number below them would leave a third of the chart empty.
  const top = scaleLinear({ domain: [0, low === high ? 1 : high], nice: 4 }).domain()[1] ?? high
  const value = scaleLinear({ domain: [low, top], range: [bottom, MARGIN.top] })
  // Asked once per place, not once per bar.
  const lefts = Array.from({ length: count }, (_, place) => band(place) ?? 0)
  const bandX = (place: number) => lefts[place] ?? 0
  const bandwidth = band.bandwidth()
  const barWidth = hasBeside ? bandwidth * 0.62 : bandwidth
  return {
    width,
    height,
    left: MARGIN.left,
    right,
    top: MARGIN.top,
    bottom,
    value,
    y: (amount: number): number => value(amount),
    barX: bandX,
    barWidth,
    besideX: (place: number): number => bandX(place) + barWidth,
    besideWidth: bandwidth - barWidth,
    /** Left edge and width of a place with its share of the gaps. */
    placeX: (place: number): number => bandX(place) - (band.step() - bandwidth) / 2,
    placeWidth: band.step(),
    placeAt: (x: number): number => Math.floor((x - MARGIN.left) / band.step()),
  }
}

export type Frame = ReturnType<typeof createFrame>
