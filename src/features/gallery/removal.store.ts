import { create } from 'zustand'

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
