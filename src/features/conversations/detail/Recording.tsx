import Pause from 'lucide-react/icons/pause'
import Play from 'lucide-react/icons/play'
import { useEffect, useId, useRef, useState } from 'react'
import { mediaPath } from '~/api/media'
import { formatClock } from '~/lib/format'
import { usePlayer } from '~/stores/player.store'
import { IconButton } from '~/ui/IconButton'
import { LazyPart } from '~/ui/LazyPart'
import { partAhead } from '~/ui/partAhead'
import { toast } from '~/ui/toast'
import { usePainted } from '~/ui/usePainted'
import { useShift } from '../shift.store'
import type { Talk } from '../talk/talk'
import { usePlayback, usePlaybackState } from './playback'
import { Scrubber } from './Scrubber'
import { usePeaks } from './usePeaks'

const [PlaybackOptions] = partAhead(async () => (await import('./PlaybackOptions')).PlaybackOptions)

/** The recording: picture, waveform, and what there is to set about playing it. */
export function Recording({ talk }: { talk: Talk }) {
  const id = useId()
  // A player takes as long as a screen of the transcript's lines, which come first.
  const isPainted = usePainted()
  const playback = usePlayback()
  const { started, stopped, playingId } = usePlayer()
  const video = useRef<HTMLVideoElement>(null)
  const address = mediaPath.recording(talk.id)
  const isLaidOut = usePlaybackState((state) => state.isTranscriptLaidOut)
  const waveform = usePeaks(address, talk.turns.length > 0 && !isLaidOut)
  const hasFailed = usePlaybackState((state) => state.hasFailed)
  const isPlaying = usePlaybackState((state) => state.isPlaying)
  const [hasPicture, setHasPicture] = useState(true)
  const shift = useShift((state) => state.shifts[talk.id] ?? 0)
  useCaptions(video, talk, shift)
  useSkippedSilence(talk, shift)

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
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- useCaptions adds them as a text track */}
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
              <PlaybackOptions id={talk.id} shift={shift} address={address} />
              {waveform && <span>{waveform}</span>}
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

/** Goes on behind a pause: as the sound tells once it is known, else as the transcript lets guess. */
function useSkippedSilence(talk: Talk, shift: number) {
  const playback = usePlayback()
  const isWanted = usePlaybackState((state) => state.skipsSilence)
  const peaks = usePlaybackState((state) => state.peaks)
  const duration = usePlaybackState((state) => state.duration) ?? 0
  useEffect(() => {
    if (!isWanted) return undefined
    let stop: (() => void) | undefined
    let isGone = false
    const begin = async () => {
      const { gapsOf, quietSpans, skipFrom } = await import('../talk/silences')
      if (isGone) return
      const spans = peaks ? quietSpans(peaks, duration) : gapsOf(talk.turns, shift, duration)
      stop = playback.store.subscribe(({ isPlaying, time }) => {
        const end = isPlaying ? skipFrom(spans, time) : undefined
        if (end !== undefined) playback.sought(end)
      })
    }
    begin().catch(() => toast.error('Silence is not skipped', { description: 'What finds it did not come: the server is away, or Greenroom was updated.' }))
    return () => {
      isGone = true
      stop?.()
    }
  }, [playback, isWanted, peaks, duration, talk.turns, shift])
}

/**
 * Captions from the transcript, as a text track: they show over the picture in full screen and reach assistive
 * technology. Made when it is first played, for those of a long transcript take as long as a screen of its rows.
 */
function useCaptions(video: React.RefObject<HTMLVideoElement | null>, talk: Talk, shift: number) {
  const [isWanted, setIsWanted] = useState(false)
  const { store } = usePlayback()
  useEffect(() => store.subscribe(({ isPlaying }) => isPlaying && setIsWanted(true)), [store])
  useEffect(() => {
    const media = video.current
    if (!isWanted || !media?.addTextTrack || typeof VTTCue === 'undefined') return undefined
    const track = [...media.textTracks].find(({ label }) => label === TRACK) ?? media.addTextTrack('captions', TRACK)
    track.mode = 'hidden'
    let isGone = false
    let cues: VTTCue[] = []
    const add = async () => {
      const { cuesOf } = await import('../exports/cues')
      if (isGone) return
      cues = cuesOf(talk, shift).map(({ from, to, speaker, lines }) => new VTTCue(from, to, plainCue(`${speaker}: ${lines.join('\n')}`)))
      for (const cue of cues) track.addCue(cue)
    }
    // Without their code there are no captions; what is said stands in the transcript.
    add().catch(() => {})
    return () => {
      isGone = true
      for (const cue of cues) track.removeCue(cue)
    }
  }, [isWanted, video, talk, shift])
}

const TRACK = 'Transcript (times estimated)'

const plainCue = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
