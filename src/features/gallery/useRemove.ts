import { useCallback } from 'react'
import { ledger } from '~/data/ledger'
import { isUnfinished } from '~/data/ledgerEntry'
import { plural } from '~/lib/text'
import { toast } from '~/ui/toast'
import { removeHere } from './removal.store'
import type { Selection } from './selection.store'

/** Removes runs from this device, with a toast to undo it. What still runs stays: its result would be lost. */
export function useRemove(selection: Selection): (ids: readonly string[]) => void {
  return useCallback(
    (ids) => {
      void ledger.getMany(ids).then((entries) => {
        const over = entries.flatMap((entry) => (entry && !isUnfinished(entry) ? [entry.id] : []))
        const running = entries.filter((entry) => entry && isUnfinished(entry)).length
        if (running > 0) toast.message(`${plural(running, 'run')} not over yet ${running === 1 ? 'stays' : 'stay'}`, { description: 'Cancel what runs, or wait for its end; then it can be removed.' })
        if (over.length === 0) return
        removeHere(over)
        selection.getState().cleared()
      })
    },
    [selection],
  )
}
