import { clsx } from 'clsx'
import { clamp } from '~/lib/clamp'
import { formatPercent } from '~/lib/format'

interface MeterProps {
  /** What is measured: "Knowledge". */
  label: string
  value: number
  max: number
  /** The measure in words: "12,400 of 50,000 tokens". */
  text: string
  /** The value is a guess, and that is said. */
  estimated?: boolean
}

/** How full something is. From 90% in the warning colour, past the limit in danger and with words. */
export function Meter({ label, value, max, text, estimated = false }: MeterProps) {
  const share = max > 0 ? value / max : 0
  const over = share > 1
  const fill = over ? 'bg-danger' : share >= 0.9 ? 'bg-warning' : estimated ? 'progress-estimated' : 'bg-accent'
  const said = `${text}${estimated ? ', estimated' : ''}${over ? ', over the limit' : ''}`
  return (
    <div>
      <div className="mb-1 flex flex-wrap justify-between gap-x-3 text-sm">
        <span className="font-medium">{label}</span>
        <span className={over ? 'text-danger' : 'text-muted'}>{said}</span>
      </div>
      <div
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={clamp(value, 0, max)}
        aria-valuetext={`${said} (${formatPercent(share)})`}
        className="h-1.5 overflow-hidden rounded-full bg-line forced-colors:border"
      >
        <div className={clsx('h-full rounded-full transition-[width] forced-colors:bg-[Highlight]', fill)} style={{ width: `${clamp(share, 0, 1) * 100}%` }} />
      </div>
    </div>
  )
}
