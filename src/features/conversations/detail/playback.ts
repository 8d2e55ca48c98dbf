import { createContext, use } from 'react'
import { createStore, useStore, type StoreApi } from 'zustand'

export interface PlaybackState {
  /** Seconds of the recording. */
  time: number
  /** Seconds; undefined until the recording has told. */
  duration: number | undefined
  isPlaying: boolean
  hasFailed: boolean
  rate: number
  skipsSilence: boolean
  /** The transcript scrolls with what is said. */
  follows: boolean
  /** The loudest of each equal stretch, 0–1; undefined while unknown. */
  peaks: readonly number[] | undefined
  /** The transcript is in the page as a whole. What is not needed at once waits for that. */
  isTranscriptDrawn: boolean
  /** It is also laid out, and scrolls at full pace. What takes the processor for long waits for that. */
  isTranscriptLaidOut: boolean
}

/** The recording of one conversation page: a store of its own, for it changes many times a second. */
export interface Playback {
  store: StoreApi<PlaybackState>
  /** The media element comes and goes. */
  attached: (media: HTMLMediaElement | null) => void
  /** Plays from a moment on, in seconds of the recording. */
  playedFrom: (seconds: number) => void
  sought: (seconds: number) => void
  toggled: () => void
  rateChosen: (rate: number) => void
  transcriptDrawn: () => void
  transcriptLaidOut: () => void
}

export function createPlayback(): Playback {
  const store = createStore<PlaybackState>()(() => ({
    time: 0,
    duration: undefined,
    isPlaying: false,
    hasFailed: false,
    rate: 1,
    skipsSilence: false,
    follows: true,
    peaks: undefined,
    isTranscriptDrawn: false,
    isTranscriptLaidOut: false,
  }))
  let media: HTMLMediaElement | null = null

  function sought(seconds: number) {
    if (!media) return
    const time = Math.max(0, Math.min(seconds, store.getState().duration ?? Infinity))
    media.currentTime = time
    store.setState({ time })
  }

  function play() {
    media?.play().catch((error: unknown) => {
      // Another press came before it began: no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) store.setState({ hasFailed: true })
    })
  }

  return {
    store,
    attached: (next) => {
      media = next
    },
    sought,
    playedFrom: (seconds) => {
      sought(seconds)
      play()
    },
    toggled: () => {
      if (!media) return
      if (media.paused) play()
      else media.pause()
    },
    rateChosen: (rate) => {
      if (media) media.playbackRate = rate
      store.setState({ rate })
    },
    transcriptDrawn: () => store.setState({ isTranscriptDrawn: true }),
    transcriptLaidOut: () => store.setState({ isTranscriptLaidOut: true }),
  }
}

export const PlaybackContext = createContext<Playback | undefined>(undefined)

/** The playback of the conversation around. Throws outside of one. */
export function usePlayback(): Playback {
  const playback = use(PlaybackContext)
  if (!playback) throw new Error('There is no conversation around this part')
  return playback
}

export function usePlaybackState<Part>(select: (state: PlaybackState) => Part): Part {
  return useStore(usePlayback().store, select)
}
