import { useEffect, useState, type RefObject } from 'react'
import type { Talk } from '../talk/talk'
import { usePlayback } from './playback'

/**
 * Captions from the transcript, as a text track: they show over the picture in full screen and reach assistive
 * technology. Made when it is first played, for those of a long transcript take as long as a screen of its rows.
 */
export function useCaptions(video: RefObject<HTMLVideoElement | null>, talk: Talk, shift: number): void {
  const { store } = usePlayback()
  const [isWanted, setIsWanted] = useState(() => store.getState().isPlaying)
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
