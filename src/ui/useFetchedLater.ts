import { useEffect } from 'react'
import { whenIdle } from '~/lib/whenIdle'
import { pageReady } from './pageReady'

/**
 * Fetches code that a press will need, once the page is there and the browser has nothing better to do, so that the
 * press need not wait for it. What does not come now is asked for again by the press.
 *
 * @param fetchParts imports what may be needed; the same function each time
 */
export function useFetchedLater(fetchParts: () => Promise<unknown>): void {
  useEffect(() => {
    let isGone = false
    let callOff: (() => void) | undefined
    void pageReady().then(() => {
      if (!isGone) callOff = whenIdle(() => void fetchParts().catch(() => {}))
      return undefined
    })
    return () => {
      isGone = true
      callOff?.()
    }
  }, [fetchParts])
}
