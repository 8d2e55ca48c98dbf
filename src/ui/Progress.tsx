import { clsx } from 'clsx'
import { useEffect, useState } from 'react'
import { formatPercent } from '~/lib/format'
import { createThrottledAnnouncer } from './announce'

interface ProgressProps {
  /** What is under way: "Processing avatar Ada". */
  label: string
  /** 0–1; undefined while nobody knows. Values outside are clamped. */
  value?: number
  /** The value is our guess from age, not the API's word: drawn striped and said so. */
  estimated?: boolean
  /** Shows label and percent above the bar. */
  showLabel?: boolean
  /**
   * Speaks the progress to screen readers, at most every ten seconds. For the one bar a person waits for; not for runs of
   * this device, of which TaskWatcher speaks on every page.
   */
  announces?: boolean
  className?: string
}

/** A progress bar: known, estimated or open-ended. */
export function Progress({ label, value, estimated = false, showLabel = false, announces = false, className }: ProgressProps) {
  const share = value === undefined || Number.isNaN(value) ? undefined : Math.min(1, Math.max(0, value))
  const text = share === undefined ? 'in progress' : `${formatPercent(share)}${estimated ? ', estimated' : ''}`
  const [say] = useState(() => createThrottledAnnouncer())
  useEffect(() => {
    if (announces) say(`${label}: ${text}`, { last: share === 1 })
  }, [announces, say, label, text, share])
  return (
    <div className={className}>
      {showLabel && (
        <div className="mb-1 flex justify-between gap-3 text-xs text-muted">
          <span className="min-w-0 truncate">{label}</span>
          <span className="whitespace-nowrap">
            {share === undefined ? '' : formatPercent(share)}
            {estimated && <span className="text-faint"> estimated</span>}
          </span>
        </div>
      )}
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === undefined ? undefined : Math.round(share * 100)}
        aria-valuetext={text}
        className="h-1.5 overflow-hidden rounded-full bg-line forced-colors:border"
      >
        <div
          className={clsx(
            'h-full rounded-full forced-colors:bg-[Highlight]',
            share === undefined ? 'w-1/3 animate-[sweep_1600ms_ease-in-out_infinite] bg-accent motion-reduce:w-full motion-reduce:opacity-50' : 'transition-[width]',
            share !== undefined && (estimated ? 'progress-estimated' : 'bg-accent'),
          )}
          style={share === undefined ? undefined : { width: `${share * 100}%` }}
        />
      </div>
    </div>
  )
}
