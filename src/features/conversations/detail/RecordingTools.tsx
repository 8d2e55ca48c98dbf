import type { RefObject } from 'react'
import type { Talk } from '../talk/talk'
import { PlaybackOptions } from './PlaybackOptions'
import { usePlaybackState } from './playback'
import { useCaptions } from './useCaptions'
import { usePeaks } from './usePeaks'
import { useSkippedSilence } from './useSkippedSilence'

interface RecordingToolsProps {
  talk: Talk
  video: RefObject<HTMLVideoElement | null>
  /** Seconds by which the recording is behind the transcript. */
  shift: number
  /** Of the recording. */
  address: string
}

/** What a recording has besides being played: options, captions, leaps over silence, a waveform. */
export function RecordingTools({ talk, video, shift, address }: RecordingToolsProps) {
  useCaptions(video, talk, shift)
  useSkippedSilence(talk, shift)
  const isLaidOut = usePlaybackState((state) => state.isTranscriptLaidOut)
  const noWaveform = usePeaks(address, talk.turns.length > 0 && !isLaidOut)
  return (
    <>
      <PlaybackOptions id={talk.id} shift={shift} address={address} />
      {noWaveform && <span>{noWaveform}</span>}
    </>
  )
}
