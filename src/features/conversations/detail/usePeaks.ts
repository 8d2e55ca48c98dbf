import { useEffect, useState } from 'react'
import { whenStill } from '~/ui/whenStill'
import { usePlayback } from './playback'

/** Enough for the widest screen, and half a second each in a recording of five minutes. */
const COUNT = 600

/** Milliseconds for which the page must be at rest first. */
const REST = 1_000

/**
 * Loads the waveform into the playback, once the page is at rest: to load and decode some megabytes of recording was
 * measured to hold up a transcript by a third, and to take frames from who scrolls through it.
 *
 * @param waits true while there is something more important to do
 * @returns a sentence when there will be none
 */
export function usePeaks(address: string, waits: boolean): string | undefined {
  const { store } = usePlayback()
  const [reason, setReason] = useState<string>()
  useEffect(() => {
    if (waits || typeof OfflineAudioContext === 'undefined') return undefined
    const abort = new AbortController()
    const stop = whenStill(() => {
      void draw(abort.signal)
    }, REST)

    async function draw(signal: AbortSignal) {
      try {
        const { loadPeaks } = await import('./peaks')
        const peaks = await loadPeaks(address, COUNT, signal)
        if (signal.aborted) return
        if (peaks) store.setState({ peaks })
        else setReason('No waveform: the recording is too large to be analysed here.')
      } catch {
        if (!signal.aborted) setReason('No waveform: the sound could not be analysed.')
      }
    }

    return () => {
      stop()
      abort.abort()
    }
  }, [address, store, waits])
  return reason
}
