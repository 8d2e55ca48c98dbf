import { useEffect, useState, type RefObject } from 'react'
import type { Waveform } from './waveform'
import { loadWaveform } from './waveform-cache'

/** The shape of a recording, once `place` has come into view; undefined before, and when it cannot be decoded. */
export function useWaveform(src: string, place: RefObject<Element | null>): Waveform | undefined {
  const [found, setFound] = useState<{ src: string; waveform: Waveform }>()
  useEffect(() => {
    const element = place.current
    if (!element) return undefined
    let isWanted = true
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      observer.disconnect()
      loadWaveform(src).then(
        (waveform) => isWanted && setFound({ src, waveform }),
        // It may still play: then the line stays flat.
        () => {},
      )
    })
    observer.observe(element)
    return () => {
      isWanted = false
      observer.disconnect()
    }
  }, [src, place])
  return found?.src === src ? found.waveform : undefined
}
