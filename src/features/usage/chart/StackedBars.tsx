import { useId, useMemo } from 'react'
import { Axes } from './Axes'
import { stackExtent } from './barPaths'
import { createFrame } from './frame'
import { Marks } from './Marks'
import type { Mark, Reading } from './reading'
import { ReadingCard } from './ReadingCard'
import { useCursor } from './useCursor'
import { useWidth } from './useWidth'

interface StackedBarsProps {
  /** The chart's name: "Credits by model and day". */
  label: string
  /** What is drawn, in one sentence, for those who do not see it. */
  summary: string
  /** Bottom up. Must be the same object while nothing changes, like `beside` and `labels`. */
  marks: readonly Mark[]
  /** Single values in a thin bar beside each stack. */
  beside?: readonly (number | null)[]
  /** Of the places, for the axis. */
  labels: readonly string[]
  /** The place that still grows. */
  running?: number
  /** "today, so far". */
  runningLabel?: string
  read: (place: number) => Reading
  onOpen?: (place: number) => void
  /** What opening does: "Click or Enter: its conversations". */
  openHint?: string
  /** In pixels. */
  height?: number
}

/**
 * Stacked bars over time, to be read with the pointer or with the keys. The picture is hidden from screen readers, which
 * get the chart's name, its summary, each place as the cursor comes to it, and the table that goes with every chart.
 */
export function StackedBars({ label, summary, marks, beside, labels, running, runningLabel = 'so far', read, onOpen, openHint, height = 280 }: StackedBarsProps) {
  const id = useId()
  const { ref, width } = useWidth<HTMLDivElement>()
  const count = labels.length
  const frame = useMemo(
    () => (width === undefined ? undefined : createFrame({ width, height, count, extent: stackExtent(marks.map(({ points }) => points), beside), hasBeside: beside !== undefined })),
    [width, height, count, marks, beside],
  )
  const { place, handlers } = useCursor({ count, placeAt: (x) => frame?.placeAt(x) ?? 0, say: (at) => read(at).said, onOpen })
  return (
    <>
      <div
        ref={ref}
        {...handlers}
        role="application"
        aria-roledescription="chart"
        aria-label={label}
        aria-describedby={id}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the cursor's keys need focus
        tabIndex={0}
        className={`relative touch-pan-y rounded-md select-none ${onOpen && place !== undefined ? 'cursor-pointer' : ''}`}
        style={{ height }}
      >
        {frame && (
          // Until its new width is known, a narrower window cuts the old picture off instead of scrolling sideways.
          <svg aria-hidden width={frame.width} height={height} className="block max-w-full overflow-visible">
            <Axes frame={frame} labels={labels} running={running} runningLabel={runningLabel} />
            {place !== undefined && <rect x={frame.placeX(place)} y={frame.top} width={frame.placeWidth} height={frame.bottom - frame.top} fill="var(--accent)" fillOpacity={0.14} className="forced-colors:fill-[Highlight]" />}
            <Marks marks={marks} beside={beside} frame={frame} />
            <path d={`M${frame.left} ${frame.y(0)}H${frame.right}`} stroke="var(--control)" />
            {place !== undefined && <path d={`M${frame.placeX(place) + frame.placeWidth / 2} ${frame.top}V${frame.bottom}`} stroke="var(--fg)" strokeOpacity={0.5} strokeDasharray="2 3" className="forced-colors:stroke-[Highlight]" />}
          </svg>
        )}
        {frame && place !== undefined && <ReadingCard reading={read(place)} x={frame.placeX(place) + frame.placeWidth / 2} width={frame.width} height={height} hint={openHint} />}
      </div>
      <p id={id} className="sr-only">
        {summary} Arrow keys go from bar to bar, Home and End to the first and last{onOpen ? ', Enter opens' : ''}. The table below has the same numbers.
      </p>
    </>
  )
}
