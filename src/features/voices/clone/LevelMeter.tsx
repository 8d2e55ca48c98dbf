import { clsx } from 'clsx'
import type { Level } from './recorder'

/** Decibels below full scale that the bar begins at: a whisper. */
const FLOOR = -60

const shareOf = (value: number): number => Math.max(0, Math.min(1, 1 - (20 * Math.log10(Math.max(value, 1e-6))) / FLOOR))

/** How loud it is now, in decibels as ears hear it, and a word on whether that is good. */
export function LevelMeter({ level: { peak, loudness } }: { level: Level }) {
  const word = peak >= 0.985 ? 'Too loud' : peak >= 0.06 ? 'Good' : 'Quiet'
  return (
    <div className="flex items-center gap-3">
      <div
        role="meter"
        aria-label="Level"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(shareOf(peak) * 100)}
        aria-valuetext={word}
        className="relative h-2.5 flex-1 overflow-hidden rounded-full bg-line forced-colors:border"
      >
        <div className={clsx('h-full rounded-full forced-colors:bg-[Highlight]', word === 'Too loud' ? 'bg-danger' : 'bg-accent')} style={{ width: `${shareOf(loudness) * 100}%` }} />
        <div aria-hidden className="absolute inset-y-0 w-0.5 bg-fg" style={{ left: `calc(${shareOf(peak) * 100}% - 2px)` }} />
      </div>
      <span aria-hidden className="w-14 text-xs text-muted">
        {word}
      </span>
    </div>
  )
}
