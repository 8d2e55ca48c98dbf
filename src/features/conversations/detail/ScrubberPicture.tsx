import { useMemo } from 'react'
import type { Turn } from '../talk/turn'
import { lanesOf } from './lanes'
import { peaksPath } from './peaksPath'
import { usePlaybackState } from './playback'

interface ScrubberPictureProps {
  turns: readonly Turn[]
  /** Seconds by which the recording is behind the transcript. */
  shift: number
  /** Seconds of the recording. */
  duration: number
  /** How much of it was played, 0–1. */
  played: number
}

/** A recording to be seen: its waveform, and below it who speaks and where tools were used (estimated). */
export function ScrubberPicture({ turns, shift, duration, played }: ScrubberPictureProps) {
  const peaks = usePlaybackState((state) => state.peaks)
  const wave = useMemo(() => peaks && peaksPath(peaks), [peaks])
  const lanes = useMemo(() => lanesOf(turns, shift, duration), [turns, shift, duration])
  return (
    <>
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
    </>
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
