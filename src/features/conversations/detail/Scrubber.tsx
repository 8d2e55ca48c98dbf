import { formatClock } from '~/lib/format'
import { LazyPart } from '~/ui/LazyPart'
import { partLater } from '~/ui/partLater'
import { lengthOf, type Talk } from '../talk/talk'
import { usePlayback, usePlaybackState } from './playback'

const [ScrubberPicture] = partLater(async () => (await import('./ScrubberPicture')).ScrubberPicture)

interface ScrubberProps {
  talk: Talk
  /** Seconds by which the recording is behind the transcript. */
  shift: number
}

/** The whole recording as a line to seek on. What is to be seen in it comes once the transcript is drawn. */
export function Scrubber({ talk, shift }: ScrubberProps) {
  const { sought } = usePlayback()
  const time = usePlaybackState((state) => state.time)
  const duration = usePlaybackState((state) => state.duration) ?? lengthOf(talk)
  const isDrawn = usePlaybackState((state) => state.isTranscriptDrawn)
  const played = duration > 0 ? Math.min(1, time / duration) : 0
  return (
    <div className="relative h-14 min-w-24 flex-1 rounded-md border bg-sunken has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent">
      {isDrawn && (
        <LazyPart missing={null}>
          <ScrubberPicture turns={talk.turns} shift={shift} duration={duration} played={played} />
        </LazyPart>
      )}
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
