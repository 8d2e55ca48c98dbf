import Pause from 'lucide-react/icons/pause'
import Play from 'lucide-react/icons/play'
import { useEffect, useId, useRef, useState } from 'react'
import { mediaPath } from '~/api/media'
import { formatClock } from '~/lib/format'
import { usePlayer } from '~/stores/player.store'
import { IconButton } from '~/ui/IconButton'
import { LazyPart } from '~/ui/LazyPart'
import { partLater } from '~/ui/partLater'
import { usePainted } from '~/ui/usePainted'
import { useShift } from '../shift.store'
import type { Talk } from '../talk/talk'
import { usePlayback, usePlaybackState } from './playback'
import { Scrubber } from './Scrubber'

const [RecordingTools] = partLater(async () => (await import('./RecordingTools')).RecordingTools)

/** The recording: its picture, and a line to seek on. Whatever else there is about playing it comes after the first lines of the transcript. */
export function Recording({ talk }: { talk: Talk }) {
  const id = useId()
  // A player takes as long as a screen of the transcript's lines, which come first.
  const isPainted = usePainted()
  const playback = usePlayback()
  const { started, stopped, playingId } = usePlayer()
  const video = useRef<HTMLVideoElement>(null)
  const address = mediaPath.recording(talk.id)
  const hasFailed = usePlaybackState((state) => state.hasFailed)
  const isPlaying = usePlaybackState((state) => state.isPlaying)
  const [hasPicture, setHasPicture] = useState(true)
  const shift = useShift((state) => state.shifts[talk.id] ?? 0)

  useEffect(() => {
    playback.attached(video.current)
    return () => {
      playback.attached(null)
      stopped(id)
    }
  }, [playback, id, stopped])
  // Another player started: this one stops.
  useEffect(() => {
    if (playingId !== id && video.current?.paused === false) video.current.pause()
  }, [playingId, id])

  const set = playback.store.setState
  return (
    <div role="group" aria-label="Recording" className="flex min-w-0 gap-3 max-sm:flex-col">
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- RecordingTools adds them as a text track */}
      <video
        ref={video}
        src={isPainted ? address : undefined}
        preload="metadata"
        playsInline
        aria-label="Picture of the recording"
        className={hasPicture ? 'aspect-[1088/704] w-40 shrink-0 rounded-md bg-media object-cover max-sm:w-full max-sm:max-w-72' : 'hidden'}
        onLoadedMetadata={({ currentTarget }) => {
          setHasPicture(currentTarget.videoHeight > 0)
          set({ duration: Number.isFinite(currentTarget.duration) ? currentTarget.duration : undefined, hasFailed: false })
        }}
        onDurationChange={({ currentTarget }) => Number.isFinite(currentTarget.duration) && set({ duration: currentTarget.duration })}
        onTimeUpdate={({ currentTarget }) => set({ time: currentTarget.currentTime })}
        onSeeked={({ currentTarget }) => set({ time: currentTarget.currentTime })}
        onPlay={({ currentTarget }) => {
          currentTarget.playbackRate = playback.store.getState().rate
          started(id)
          set({ isPlaying: true })
        }}
        onPause={() => {
          stopped(id)
          set({ isPlaying: false })
        }}
        onError={() => set({ hasFailed: true, isPlaying: false })}
      />
      <div className="grid min-w-0 flex-1 content-center gap-1.5">
        <div className="flex min-w-0 items-center gap-2">
          <IconButton variant="primary" label={isPlaying ? 'Pause' : 'Play'} icon={isPlaying ? <Pause /> : <Play />} onClick={playback.toggled} />
          <Scrubber talk={talk} shift={shift} />
          <Clock />
        </div>
        {hasFailed && (
          <p role="alert" className="text-xs text-danger">
            The recording could not be played. Addresses of recordings expire; reload the page for a new one.
          </p>
        )}
        <div className="flex min-h-16 flex-wrap content-center items-center gap-x-4 gap-y-1.5 text-xs text-muted max-sm:min-h-26">
          {isPainted && (
            <LazyPart>
              <RecordingTools talk={talk} video={video} shift={shift} address={address} />
            </LazyPart>
          )}
        </div>
      </div>
    </div>
  )
}

function Clock() {
  const time = usePlaybackState((state) => Math.floor(state.time))
  const duration = usePlaybackState((state) => state.duration)
  return (
    <span aria-hidden className="shrink-0 text-xs whitespace-nowrap text-muted">
      {formatClock(time)} / {formatClock(duration)}
    </span>
  )
}
