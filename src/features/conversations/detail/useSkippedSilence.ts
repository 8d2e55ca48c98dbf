import { useEffect } from 'react'
import { toast } from '~/ui/toast'
import type { Talk } from '../talk/talk'
import { usePlayback, usePlaybackState } from './playback'

/** Goes on behind a pause: as the sound tells once it is known, else as the transcript lets guess. */
export function useSkippedSilence(talk: Talk, shift: number): void {
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
