import { clsx } from 'clsx'
import { lookColor, lookPattern, type ChartLook } from './chartLook'

/** A small square in a series' colour and pattern, before its name. `modelLook(name)` of lib/modelColors gives a model's look. */
export function ChartSwatch({ look, className }: { look: ChartLook; className?: string }) {
  const pattern = lookPattern(look)
  return (
    <svg aria-hidden viewBox="0 0 12 12" className={clsx('size-3 shrink-0 rounded-xs forced-colors:border forced-colors:border-[CanvasText]', className)}>
      <rect width="12" height="12" fill={lookColor(look)} />
      {pattern && <path d={pattern} transform="scale(2)" fill="var(--surface)" />}
    </svg>
  )
}
