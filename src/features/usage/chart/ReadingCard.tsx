import { clsx } from 'clsx'
import { ChartSwatch } from '~/ui/ChartSwatch'
import { UserText } from '~/ui/UserText'
import type { Reading } from './reading'

const WIDTH = 248
/** A chart narrower than this would be hidden by it: there it goes below. */
const NARROW = 2 * WIDTH

interface ReadingCardProps {
  reading: Reading
  /** Middle of the place, and the chart's width, in pixels. */
  x: number
  width: number
  height: number
  hint?: string
}

/** What the cursor's place holds, beside it, on the side where there is room. For the eye; the ear is told. */
export function ReadingCard({ reading: { title, lines, more }, x, width, height, hint }: ReadingCardProps) {
  const beside = x + 16 + WIDTH <= width ? x + 16 : Math.max(0, x - 16 - WIDTH)
  return (
    <div aria-hidden className="pointer-events-none absolute z-10 rounded-lg border border-strong bg-raised p-2.5 text-xs shadow-float" style={width < NARROW ? { left: 0, right: 0, top: height } : { left: beside, top: 16, width: WIDTH }}>
      <p className="mb-1.5 font-medium">{title}</p>
      <ul className="grid gap-1">
        {lines.map(({ key, label, value, look, strong }) => (
          <li key={key} className={clsx('flex items-center gap-2', strong && 'font-medium')}>
            {look && <ChartSwatch look={look} className="size-2.5!" />}
            <UserText lines={1} className="min-w-0 flex-1">
              {label}
            </UserText>
            <span>{value}</span>
          </li>
        ))}
      </ul>
      {more && <p className="mt-1 text-muted">{more}</p>}
      {hint && <p className="mt-1.5 border-t pt-1.5 text-muted">{hint}</p>}
    </div>
  )
}
