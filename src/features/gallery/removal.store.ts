import { create } from 'zustand'
import { ledger } from '~/data/ledger'
import { plural } from '~/lib/text'
import { toast, useToasts } from '~/ui/toast'

interface RemovalState {
  /** Ids that are out of sight and will be removed, unless that is undone. */
  leaving: ReadonlySet<string>
  marked: (ids: readonly string[]) => void
  unmarked: (ids: readonly string[]) => void
}

/** What the gallery leaves out. Of the whole page, not of one gallery: whoever goes elsewhere may still undo. */
export const useRemoval = create<RemovalState>()((set) => ({
  leaving: new Set(),
  marked: (ids) => set(({ leaving }) => ({ leaving: new Set([...leaving, ...ids]) })),
  unmarked: (ids) =>
    set(({ leaving }) => {
      const gone = new Set(ids)
      return { leaving: new Set([...leaving].filter((id) => !gone.has(id))) }
    }),
}))

/** Long enough to think again. Pointing at the toast stops its clock. */
const UNDO_MS = 10_000

/**
 * Takes entries out of sight, and out of this device's history when the toast that offers to undo it has gone. The page
 * being left counts as that. Nothing is written before, so there is nothing to restore.
 */
export function removeHere(ids: readonly string[]): void {
  const { marked, unmarked } = useRemoval.getState()
  marked(ids)
  let isOver = false
  const finish = async (remove: boolean) => {
    if (isOver) return
    isOver = true
    unsubscribe()
    globalThis.removeEventListener('pagehide', commit)
    try {
      if (remove) await ledger.remove(ids)
    } catch {
      toast.error('Not removed from this device', { description: 'The browser’s storage refused it. Try again, or reload the page first.' })
    }
    unmarked(ids)
  }
  const commit = () => void finish(true)
  const id = toast.message(`${plural(ids.length, 'run')} removed from this device`, {
    description: 'What is at RunwayML stays there.',
    duration: UNDO_MS,
    action: { label: 'Undo', onClick: () => void finish(false) },
  })
  const unsubscribe = useToasts.subscribe(({ toasts }) => {
    if (!toasts.some((shown) => shown.id === id)) commit()
  })
  globalThis.addEventListener('pagehide', commit)
}
