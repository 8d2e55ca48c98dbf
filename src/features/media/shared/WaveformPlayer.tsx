import { clsx } from 'clsx'
import Pause from 'lucide-react/icons/pause'
import Play from 'lucide-react/icons/play'
import { useMemo, useRef, type Ref } from 'react'
import { formatClock } from '~/lib/format'
import { IconButton } from '~/ui/IconButton'
import { usePlayback, type PlayerHandle } from './usePlayback'
import { useWaveform } from './useWaveform'
import { wavePath } from './waveform'

interface WaveformPlayerProps {
  src: string
  /** What it plays: "preview of Maya". */
  label: string
  /** Seconds, when known before the file is loaded. */
  duration?: number
  /** Called when it has played to its end. */
  onEnded?: () => void
  ref?: Ref<PlayerHandle>
  className?: string
}

const FLAT = wavePath(Array.from({ length: 96 }, () => 0))

/**
 * A player whose line to seek on is the recording's own shape: native range input over an SVG, so that keyboard and
 * screen reader have a slider. wavesurfer.js would draw the same, but styles its shadow root with a <style> element,
 * which the strict CSP refuses.
 */
export function WaveformPlayer({ src, label, duration: known, onEnded, ref, className }: WaveformPlayerProps) {
  const place = useRef<HTMLSpanElement>(null)
  const waveform = useWaveform(src, place)
  const { playing, failed, time, duration = waveform?.duration, button, toggle, seek, audioProps } = usePlayback({ duration: known, onEnded, ref })
  const path = useMemo(() => (waveform ? wavePath(waveform.bars) : FLAT), [waveform])
  const share = duration ? Math.min(1, time / duration) : 0
  return (
    <span ref={place} role="group" aria-label={label} className={clsx('flex min-w-0 items-center gap-2', className)}>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- spoken samples whose words the API does not give */}
      <audio src={src} preload="none" {...audioProps} />
      <IconButton
        ref={button}
        size="sm"
        variant="secondary"
        noTooltip
        className="rounded-full!"
        label={`${playing ? 'Pause' : 'Play'} ${label}`}
        icon={playing ? <Pause /> : <Play />}
        onClick={toggle}
      />
      {failed ? (
        <span role="alert" className="min-w-0 flex-1 text-xs text-danger">
          Could not be played.
        </span>
      ) : (
        <span className="relative block h-8 min-w-12 flex-1 rounded-sm has-focus-visible:outline-2 has-focus-visible:outline-accent">
          <Wave path={path} className="fill-control" />
          <Wave path={path} className="fill-accent" shown={share} />
          <input
            type="range"
            aria-label={`Position in ${label}`}
            aria-valuetext={`${formatClock(time)} of ${formatClock(duration)}`}
            min={0}
            max={duration ?? 0}
            step={0.1}
            value={Math.min(time, duration ?? 0)}
            disabled={!duration}
            onChange={(event) => seek(Number(event.target.value))}
            className="absolute inset-0 size-full cursor-pointer opacity-0 disabled:cursor-default"
          />
        </span>
      )}
      <span aria-hidden className="text-xs whitespace-nowrap text-muted">
        {formatClock(time)} / {formatClock(duration)}
      </span>
    </span>
  )
}

/** @param shown the share of its width that is drawn, from the left */
function Wave({ path, className, shown = 1 }: { path: string; className: string; shown?: number }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 96 2"
      preserveAspectRatio="none"
      className={clsx('pointer-events-none absolute inset-0 size-full forced-colors:fill-[CanvasText]', className)}
      style={{ clipPath: `inset(0 ${((1 - shown) * 100).toFixed(2)}% 0 0)` }}
    >
      <path d={path} />
    </svg>
  )
}
