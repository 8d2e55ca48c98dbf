import { create } from 'zustand'

interface RemovalState {
  /** Ids that are out of sight and will be removed, unless that is undone. */
  leaving: ReadonlySet<string>
  marked: (ids: readonly string[]) => void
  unmarked: (ids: readonly string[]) => void
}

const KEY = 'greenroom.gallery.leaving'

/** What a reload cut off, until somebody takes it. */
let cutOff = readLeaving()

/** What the gallery leaves out. Of the whole page, not of one gallery: whoever goes elsewhere may still undo. */
export const useRemoval = create<RemovalState>()((set) => ({
  leaving: new Set(cutOff),
  marked: (ids) => set(({ leaving }) => ({ leaving: new Set([...leaving, ...ids]) })),
  unmarked: (ids) =>
    set(({ leaving }) => {
      const gone = new Set(ids)
      return { leaving: new Set([...leaving].filter((id) => !gone.has(id))) }
    }),
}))

// A page that is being left has no time to write to the database; this is written at once. Of the tab: in another, the
// removal can still be undone.
useRemoval.subscribe(({ leaving }) => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...leaving]))
  } catch {
    // Refused or full: a removal that is cut off then did not happen.
  }
})

/** Ids whose removal was cut off when this tab left the page before: still out of sight, to be removed now. Gives them once. */
export function takeCutOff(): readonly string[] {
  const ids = cutOff
  cutOff = []
  return ids
}

function readLeaving(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}
