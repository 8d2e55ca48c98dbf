import { useCallback, useEffect } from 'react'
import { pageReady } from '~/ui/pageReady'
import { toast } from '~/ui/toast'
import { useRemoval } from './removal.store'
import type { Selection } from './selection.store'

/** Removes runs from this device, with a toast to undo it. Its code comes with the first that are removed. */
export function useRemove(selection: Selection): (ids: readonly string[]) => void {
  useEffect(() => {
    // Most often nothing was cut off, or is leaving now.
    if (useRemoval.getState().leaving.size === 0) return
    pageReady()
      .then(async () => (await import('./removeHere')).finishCutOff())
      // They stay out of sight, and the next visit tries again.
      .catch(() => {})
  }, [])
  return useCallback(
    (ids) => {
      const remove = async () => {
        const { removeWhatIsOver } = await import('./removeHere')
        if (await removeWhatIsOver(ids)) selection.getState().cleared()
      }
      remove().catch(() => toast.error('Not removed from this device', { description: 'The server is away, or Greenroom was updated. Try again, or reload the page.' }))
    },
    [selection],
  )
}
