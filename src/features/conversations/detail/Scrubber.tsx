import { useMemo } from 'react'
import { formatClock } from '~/lib/format'
import { lengthOf, type Talk } from '../talk/talk'
import { lanesOf } from './lanes'
import { peaksPath } from './peaksPath'
import { usePlayback, usePlaybackState } from './playback'

interface ScrubberProps {
  talk: Talk
  /** Seconds by which the recording is behind the transcript. */
  shift: number
}

/** The whole recording as a line to seek on: waveform, and below it who speaks and where tools were used (estimated). */
export function Scrubber({ talk, shift }: ScrubberProps) {
  const { sought } = usePlayback()
  const time = usePlaybackState((state) => state.time)
  const peaks = usePlaybackState((state) => state.peaks)
  const duration = usePlaybackState((state) => state.duration) ?? lengthOf(talk)
  const wave = useMemo(() => peaks && peaksPath(peaks), [peaks])
  const isDrawn = usePlaybackState((state) => state.isTranscriptDrawn)
  const lanes = useMemo(() => lanesOf(isDrawn ? talk.turns : [], shift, duration), [isDrawn, talk.turns, shift, duration])
  const played = duration > 0 ? Math.min(1, time / duration) : 0
  return (
    <div className="relative h-14 min-w-24 flex-1 rounded-md border bg-sunken has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent">
      {wave && peaks && (
        <>
          <Wave path={wave} count={peaks.length} className="text-control" />
          <Wave path={wave} count={peaks.length} className="text-accent" clip={played} />
        </>
      )}
      <svg aria-hidden viewBox="0 0 1000 10" preserveAspectRatio="none" className="absolute inset-x-0 bottom-0.5 h-2 w-full">
        <path d={lanes.user} className="fill-chart-1" />
        <path d={lanes.assistant} className="fill-chart-3" />
        <path d={lanes.tools} className="fill-chart-5" />
      </svg>
      <span aria-hidden className="pointer-events-none absolute inset-y-0 w-px bg-fg forced-colors:bg-[Highlight]" style={{ insetInlineStart: `${played * 100}%` }} />
      <input
        type="range"
        aria-label="Position in the recording"
        aria-valuetext={`${formatClock(time)} of ${formatClock(duration)}`}
        min={0}
        max={Math.max(duration, 0.1)}
        step={0.1}
        value={time}
        onChange={(event) => sought(Number(event.target.value))}
        className="absolute inset-0 size-full cursor-pointer opacity-0"
      />
    </div>
  )
}

function Wave({ path, count, className, clip = 1 }: { path: string; count: number; className: string; clip?: number }) {
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${count} 100`}
      preserveAspectRatio="none"
      className={`absolute inset-x-0 top-0 h-11 w-full ${className}`}
      style={{ clipPath: `inset(0 ${(1 - clip) * 100}% 0 0)` }}
    >
      <path d={path} fill="currentColor" />
    </svg>
  )
}
