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
      const remove = async () => {
        const entries = (await ledger.getMany(ids)).filter((entry) => entry !== undefined)
        const over = entries.filter((entry) => !isUnfinished(entry))
        const running = entries.length - over.length
        if (running > 0) toast.message(`${plural(running, 'run')} not over yet ${running === 1 ? 'stays' : 'stay'}`, { description: 'Cancel what runs, or wait for its end; then it can be removed.' })
        if (over.length === 0) return
        removeHere(over.map(({ id }) => id))
        selection.getState().cleared()
      }
      void remove()
    },
    [selection],
  )
}
