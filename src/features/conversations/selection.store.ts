import { create } from 'zustand'

/** What an action on several needs to know of each. */
export interface Selected {
  id: string
  name: string
}

interface SelectionState {
  /** By id, in the order they were chosen. Kept while the person looks into single conversations. */
  selected: ReadonlyMap<string, Selected>
  toggled: (rows: readonly Selected[], isSelected: boolean) => void
  cleared: () => void
}

/** The conversations chosen in the list, over all of its pages. */
export const useSelection = create<SelectionState>()((set) => ({
  selected: new Map(),
  toggled: (rows, isSelected) =>
    set(({ selected }) => {
      const next = new Map(selected)
      for (const { id, name } of rows) {
        if (isSelected) next.set(id, { id, name })
        else next.delete(id)
      }
      return { selected: next }
    }),
  cleared: () => set({ selected: new Map() }),
}))
