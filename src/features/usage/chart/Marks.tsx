import { memo, useId } from 'react'
import { lookColor, lookPattern, PATTERN_SIZE } from '~/ui/chartLook'
import { barsPath, stackPaths } from './barPaths'
import type { Frame } from './frame'
import type { Mark } from './reading'

interface MarksProps {
  marks: readonly Mark[]
  beside: readonly (number | null)[] | undefined
  frame: Frame
}

/** Bars thinner than that would be all edge. */
const EDGED = 5

/** The bars: one path per series. Apart from the cursor, so that moving it draws none of them anew. */
export const Marks = memo(function Marks({ marks, beside, frame }: MarksProps) {
  const id = useId()
  const paths = stackPaths(marks.map(({ points }) => points), { x: frame.barX, width: frame.barWidth, y: frame.y })
  const edge = frame.barWidth >= EDGED ? { stroke: 'var(--surface)', strokeWidth: 0.75 } : {}
  return (
    <>
      <defs>
        {marks.map(({ look }, index) => {
          const pattern = lookPattern(look)
          return (
            pattern && (
              <pattern key={index} id={`${id}${index}`} width={PATTERN_SIZE} height={PATTERN_SIZE} patternUnits="userSpaceOnUse">
                <rect width={PATTERN_SIZE} height={PATTERN_SIZE} fill={lookColor(look)} />
                <path d={pattern} fill="var(--surface)" fillOpacity={0.65} />
              </pattern>
            )
          )
        })}
      </defs>
      {beside && <path d={barsPath(beside, { x: frame.besideX, width: frame.besideWidth, y: frame.y })} fill="var(--strong)" />}
      {marks.map(({ key, look }, index) => (
        // Forced colours leave fills as they are: an edge in the text's colour keeps the bars apart there.
        <path key={key} d={paths[index]} fill={lookPattern(look) ? `url(#${id}${index})` : lookColor(look)} {...edge} className="forced-colors:stroke-[CanvasText]" />
      ))}
    </>
  )
})
