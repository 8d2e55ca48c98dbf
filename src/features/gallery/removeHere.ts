import { isUnfinished } from '~/data/ledgerEntry'
import { ledger } from '~/data/ledger'
import { plural } from '~/lib/text'
import { toast, useToasts } from '~/ui/toast'
import { noteBegun, noteOver, takeCutOff, useRemoval } from './removal.store'

/**
 * Removes runs from this device, as `removeHere` does. What still runs stays: its result would be lost.
 * @returns whether any was removed
 */
export async function removeWhatIsOver(ids: readonly string[]): Promise<boolean> {
  const entries = (await ledger.getMany(ids)).filter((entry) => entry !== undefined)
  const over = entries.filter((entry) => !isUnfinished(entry))
  const running = entries.length - over.length
  if (running > 0) toast.message(`${plural(running, 'run')} not over yet ${running === 1 ? 'stays' : 'stay'}`, { description: 'Cancel what runs, or wait for its end; then it can be removed.' })
  if (over.length === 0) return false
  removeHere(over.map(({ id }) => id))
  return true
}

/** Long enough to think again. Pointing at the toast stops its clock. */
const UNDO_MS = 10_000

/** Removes what was out of sight when this tab left the page before, and could not be removed in time. */
export async function finishCutOff(): Promise<void> {
  const ids = takeCutOff()
  if (ids.length > 0) await remove(ids)
}

async function remove(ids: readonly string[]): Promise<void> {
  noteBegun(ids)
  try {
    await ledger.remove(ids)
  } catch {
    toast.error('Not removed from this device', { description: 'The browser’s storage refused it. Try again, or reload the page first.' })
  }
  noteOver(ids)
  useRemoval.getState().unmarked(ids)
}

/**
 * Takes entries out of sight, and out of this device's history when the toast that offers to undo it has gone. The page
 * being left counts as that; what is cut off then is finished by the next (see finishCutOff). Nothing is written to the
 * history before, so there is nothing to restore.
 */
export function removeHere(ids: readonly string[]): void {
  const { marked, unmarked } = useRemoval.getState()
  marked(ids)
  let isOver = false
  const end = () => {
    if (isOver) return false
    isOver = true
    unsubscribe()
    globalThis.removeEventListener('pagehide', commit)
    return true
  }
  const commit = () => {
    if (end()) void remove(ids)
  }
  const id = toast.message(`${plural(ids.length, 'run')} removed from this device`, {
    description: 'What is at RunwayML stays there.',
    duration: UNDO_MS,
    action: { label: 'Undo', onClick: () => end() && unmarked(ids) },
  })
  const unsubscribe = useToasts.subscribe(({ toasts }) => {
    if (!toasts.some((shown) => shown.id === id)) commit()
  })
  globalThis.addEventListener('pagehide', commit)
}
