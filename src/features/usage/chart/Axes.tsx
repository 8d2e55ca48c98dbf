import { memo } from 'react'
import { labelledPlaces } from './barPaths'
import type { Frame } from './frame'

const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 })

/** Half the width of the longest label, in pixels. */
const HALF_LABEL = 20

/** Length of a tick below the ground line, in pixels. */
const TICK = 4

interface AxesProps {
  frame: Frame
  /** By place. */
  labels: readonly string[]
  /** The place that still grows. */
  running: number | undefined
  runningLabel: string
}

/**
 * Scale, grid, days, and the mark on what is not complete yet.
 */
export const Axes = memo(function Axes({ frame, labels, running, runningLabel }: AxesProps) {
  const places = labelledPlaces(labels.length, frame.right - frame.left)
  const centre = (place: number) => frame.placeX(place) + frame.placeWidth / 2
  return (
    <>
      <path d={frame.ticks.map((tick) => `M${frame.left} ${frame.y(tick)}H${frame.right}`).join('')} stroke="var(--line)" />
      {running !== undefined && (
        <>
          <rect x={frame.placeX(running)} y={frame.top} width={frame.placeWidth} height={frame.bottom - frame.top} fill="var(--hover)" stroke="var(--control)" strokeDasharray="3 3" />
          <text x={frame.right} y={frame.top - 7} textAnchor="end" className="fill-muted text-xs">
            {runningLabel}
          </text>
        </>
      )}
      {frame.ticks.map((tick) => (
        <text key={tick} x={frame.left - 8} y={frame.y(tick) + 4} textAnchor="end" className="fill-muted text-xs">
          {compact.format(tick)}
        </text>
      ))}
      <path d={places.map((place) => `M${centre(place)} ${frame.bottom}v${TICK}`).join('')} stroke="var(--strong)" />
      {places.map((place) => (
        // The last one keeps within the chart.
        <text key={place} x={Math.min(centre(place), frame.right - HALF_LABEL)} y={frame.bottom + 18} textAnchor="middle" className="fill-muted text-xs">
          {labels[place]}
        </text>
      ))}
    </>
  )
})
