import { useEffect, useId, useImperativeHandle, useRef, useState, type Ref, type SyntheticEvent } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { usePlayer } from '~/stores/player.store'

/** What others may do with a player: start it by a key, or play several in turn. */
export interface PlayerHandle {
  toggle: () => void
  play: () => void
  pause: () => void
  focus: () => void
}

interface PlaybackOptions {
  /** Seconds, when known before the file is loaded. */
  duration?: number
  onEnded?: () => void
  ref?: Ref<PlayerHandle>
}

/** The state of one <audio>: spread `audioProps` on it. One plays at a time, over the whole page. */
export function usePlayback({ duration: known, onEnded, ref }: PlaybackOptions) {
  const id = useId()
  const audio = useRef<HTMLAudioElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { playing, started, stopped } = usePlayer(useShallow(({ playingId, ...actions }) => ({ playing: playingId === id, started: actions.started, stopped: actions.stopped })))
  const [time, setTime] = useState(0)
  const [loaded, setLoaded] = useState<number>()
  const [failed, setFailed] = useState(false)

  // Another started: this one stops.
  useEffect(() => {
    if (!playing) audio.current?.pause()
  }, [playing])
  useEffect(() => () => stopped(id), [id, stopped])

  function play() {
    setFailed(false)
    started(id)
    audio.current?.play().catch((error: unknown) => {
      stopped(id)
      // Another press came before it began: no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setFailed(true)
    })
  }
  const pause = () => audio.current?.pause()
  const seek = (to: number) => {
    if (!audio.current) return
    audio.current.currentTime = to
    setTime(to)
  }
  const toggle = () => (usePlayer.getState().playingId === id ? pause() : play())

  useImperativeHandle(ref, () => ({ toggle, play, pause, focus: () => button.current?.focus() }))

  return {
    playing,
    failed,
    time,
    duration: loaded ?? known,
    button,
    toggle,
    seek,
    audioProps: {
      ref: audio,
      onTimeUpdate: (event: SyntheticEvent<HTMLAudioElement>) => setTime(event.currentTarget.currentTime),
      onDurationChange: ({ currentTarget }: SyntheticEvent<HTMLAudioElement>) => Number.isFinite(currentTarget.duration) && setLoaded(currentTarget.duration),
      onPause: () => stopped(id),
      onEnded: () => {
        stopped(id)
        onEnded?.()
      },
    },
  }
}
