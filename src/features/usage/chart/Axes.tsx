import { AxisBottom, AxisLeft } from '@visx/axis'
import { memo } from 'react'
import { labelledPlaces } from './barPaths'
import type { Frame } from './frame'

const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 })

/** Half the width of the longest label, in pixels. */
const HALF_LABEL = 20

interface AxesProps {
  frame: Frame
  /** By place. */
  labels: readonly string[]
  /** The place that still grows. */
  running: number | undefined
  runningLabel: string
}

/** Scale, grid, days, and the mark on what is not complete yet. visx says where the ticks are; its own would be components each, and measure their text. */
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
      <AxisLeft scale={frame.value} left={frame.left} tickValues={ticks} tickFormat={(value) => compact.format(Number(value))}>
        {(axis) =>
          axis.ticks.map(({ index, from, formattedValue }) => (
            <text key={index} x={-8} y={from.y + 4} textAnchor="end" className="fill-muted text-xs">
              {formattedValue}
            </text>
          ))
        }
      </AxisLeft>
      <AxisBottom scale={frame.band} top={frame.bottom} tickValues={labelledPlaces(labels.length, frame.right - frame.left)} tickLength={4} tickFormat={(place) => labels[place]}>
        {(axis) => (
          <>
            <path d={axis.ticks.map(({ from, to }) => `M${from.x} ${from.y}V${to.y}`).join('')} stroke="var(--strong)" />
            {axis.ticks.map(({ index, to, formattedValue }) => (
              // The last one keeps within the chart.
              <text key={index} x={Math.min(to.x, frame.right - HALF_LABEL)} y={18} textAnchor="middle" className="fill-muted text-xs">
                {formattedValue}
              </text>
            ))}
          </>
        )}
      </AxisBottom>
    </>
  )
})
