import { clsx } from 'clsx'
import { clamp } from '~/lib/clamp'
import type { Gauge } from '../shared/gauge'

/** How full a limit is, as a bar and in words; without a limit, in words alone. */
export function GaugeBar({ label, gauge: { used, max, words, share } }: { label: string; gauge: Gauge }) {
  const isFull = share !== undefined && share >= 1
  const said = isFull ? `${words}, at the limit` : words
  return (
    <div className="grid min-w-36 gap-1">
      <span className={clsx('text-xs', isFull ? 'text-danger' : 'text-muted')}>{said}</span>
      {share !== undefined && (
        <div role="meter" aria-label={label} aria-valuemin={0} aria-valuemax={max ?? 0} aria-valuenow={Math.min(used, max ?? 0)} aria-valuetext={said} className="h-1.5 overflow-hidden rounded-full bg-line forced-colors:border">
          <div className={clsx('h-full rounded-full forced-colors:bg-[Highlight]', isFull ? 'bg-danger' : share >= 0.9 ? 'bg-warning' : 'bg-accent')} style={{ width: `${clamp(share, 0, 1) * 100}%` }} />
        </div>
      )}
    </div>
  )
}
