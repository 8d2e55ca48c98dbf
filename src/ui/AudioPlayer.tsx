import Pause from 'lucide-react/icons/pause'
import Play from 'lucide-react/icons/play'
import { useEffect, useId, useRef, useState } from 'react'
import { formatClock } from '~/lib/format'
import { usePlayer } from '~/stores/player.store'
import { IconButton } from './IconButton'

interface AudioPlayerProps {
  src: string
  /** What it plays: "Preview of Maya". */
  label: string
  /** Seconds, when known before the file is loaded. */
  duration?: number
  className?: string
}

/** A small player: play or pause, a line to seek on, the time. One plays at a time (player store). Loads on first play. */
export function AudioPlayer({ src, label, duration: known, className }: AudioPlayerProps) {
  const id = useId()
  const audio = useRef<HTMLAudioElement>(null)
  const { playingId, started, stopped } = usePlayer()
  const [time, setTime] = useState(0)
  const [loaded, setLoaded] = useState<number>()
  const [failed, setFailed] = useState(false)
  const playing = playingId === id
  const duration = loaded ?? known

  // Another started: this one stops.
  useEffect(() => {
    if (!playing) audio.current?.pause()
  }, [playing])
  useEffect(() => () => stopped(id), [id, stopped])

  function toggle() {
    if (playing) return audio.current?.pause()
    setFailed(false)
    started(id)
    audio.current?.play().catch((error: unknown) => {
      stopped(id)
      // Another press came before it began: no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setFailed(true)
    })
  }

  function seek(to: number) {
    if (!audio.current) return
    audio.current.currentTime = to
    setTime(to)
  }

  return (
    <span role="group" aria-label={label} className={className ?? 'flex w-full max-w-xs items-center gap-1.5'}>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- short spoken samples whose words the API does not give */}
      <audio
        ref={audio}
        src={src}
        preload="none"
        onTimeUpdate={(event) => setTime(event.currentTarget.currentTime)}
        onDurationChange={(event) => Number.isFinite(event.currentTarget.duration) && setLoaded(event.currentTarget.duration)}
        onPause={() => stopped(id)}
        onEnded={() => stopped(id)}
      />
      <IconButton size="sm" noTooltip label={`${playing ? 'Pause' : 'Play'} ${label}`} icon={playing ? <Pause /> : <Play />} onClick={toggle} />
      {failed ? (
        <span role="alert" className="min-w-0 truncate text-xs text-danger">
          Could not be played.
        </span>
      ) : (
        <>
          <input
            type="range"
            aria-label="Position"
            aria-valuetext={`${formatClock(time)} of ${formatClock(duration)}`}
            min={0}
            max={duration ?? 0}
            step={0.1}
            value={time}
            disabled={loaded === undefined}
            onChange={(event) => seek(Number(event.target.value))}
            className="h-1 min-w-12 flex-1"
          />
          <span aria-hidden className="text-xs whitespace-nowrap text-muted">
            {formatClock(time)} / {formatClock(duration)}
          </span>
        </>
      )}
    </span>
  )
}
