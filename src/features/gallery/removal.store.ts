import { create } from 'zustand'

interface RemovalState {
  /** Ids that are out of sight and will be removed, unless that is undone. */
  leaving: ReadonlySet<string>
  marked: (ids: readonly string[]) => void
  unmarked: (ids: readonly string[]) => void
}

const KEY = 'greenroom.gallery.removing'

/** What a reload cut off, until somebody takes it. */
let cutOff = readRemoving()

/** Removals that have begun and cannot be undone any more. */
const removing = new Set(cutOff)

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

/** Notes that these are being removed: a page that is being left has no time to write to the database, and this is written at once. */
export function noteBegun(ids: readonly string[]): void {
  for (const id of ids) removing.add(id)
  write()
}

/** Notes that the removal of these is over, done or failed. */
export function noteOver(ids: readonly string[]): void {
  for (const id of ids) removing.delete(id)
  write()
}

/** Ids whose removal was cut off when this tab left the page before: still out of sight, to be removed now. Gives them once. */
export function takeCutOff(): readonly string[] {
  const ids = cutOff
  cutOff = []
  return ids
}

function write(): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...removing]))
  } catch {
    // Refused or full: a removal that is cut off then did not happen.
  }
}

function readRemoving(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}
