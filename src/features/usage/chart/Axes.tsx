import { AxisBottom, AxisLeft } from '@visx/axis'
import { memo } from 'react'
import { labelledPlaces } from './barPaths'
import type { Frame } from './frame'

const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 })

interface AxesProps {
  frame: Frame
  /** By place. */
  labels: readonly string[]
  /** The place that still grows. */
  running: number | undefined
  runningLabel: string
}

/** Scale, grid, days, and the mark on what is not complete yet. */
export const Axes = memo(function Axes({ frame, labels, running, runningLabel }: AxesProps) {
  const ticks = frame.value.ticks(4)
  return (
    <>
      <path d={ticks.map((tick) => `M${frame.left} ${frame.y(tick)}H${frame.right}`).join('')} stroke="var(--line)" />
      {running !== undefined && (
        <>
          <rect x={frame.placeX(running)} y={frame.top} width={frame.placeWidth} height={frame.bottom - frame.top} fill="var(--hover)" stroke="var(--control)" strokeDasharray="3 3" />
          <text x={frame.right} y={frame.top - 7} textAnchor="end" className="fill-muted text-xs">
            {runningLabel}
          </text>
        </>
      )}
      <AxisLeft scale={frame.value} left={frame.left} tickValues={ticks} hideAxisLine hideTicks tickComponent={valueTick} tickFormat={(value) => compact.format(Number(value))} />
      <AxisBottom
        scale={frame.band}
        top={frame.bottom}
        tickValues={labelledPlaces(labels.length, frame.right - frame.left)}
        hideAxisLine
        tickLength={4}
        tickStroke="var(--strong)"
        tickComponent={placeTick}
        tickFormat={(place) => labels[place]}
      />
    </>
  )
})

interface TickProps {
  x: number
  y: number
  formattedValue: string | undefined
}

// visx's own text measures each label; these are short and need none of it.

function valueTick({ y, formattedValue }: TickProps) {
  return (
    <text x={-8} y={y + 4} textAnchor="end" className="fill-muted text-xs">
      {formattedValue}
    </text>
  )
}

function placeTick({ x, y, formattedValue }: TickProps) {
  return (
    <text x={x} y={y + 6} textAnchor="middle" className="fill-muted text-xs">
      {formattedValue}
    </text>
  )
}
