import { createStore } from 'zustand/vanilla'

export interface SelectionState {
  selected: ReadonlySet<string>
  /** Where a range begins: what was chosen last by itself. */
  anchor: string | null
  /** The tile that has, or would get, the keyboard's focus. */
  active: string | null
  /** The tile that is to take the focus as soon as it is drawn. */
  focusing: string | null
  toggled: (id: string) => void
  /** From the anchor to `id`, in the order of `ids`, in place of the range before. */
  extended: (ids: readonly string[], id: string) => void
  allChosen: (ids: readonly string[]) => void
  cleared: () => void
  /** What is gone cannot stay chosen. */
  pruned: (ids: readonly string[]) => void
  moved: (id: string, focus: boolean) => void
  focused: () => void
}

/** What is chosen in one gallery: ids only, and only as long as the page is open. */
export function createSelection() {
  return createStore<SelectionState>()((set) => ({
    selected: new Set(),
    anchor: null,
    active: null,
    focusing: null,
    toggled: (id) =>
      set(({ selected }) => {
        const next = new Set(selected)
        if (!next.delete(id)) next.add(id)
        return { selected: next, anchor: id, active: id }
      }),
    extended: (ids, id) =>
      set(({ anchor }) => {
        const end = ids.indexOf(id)
        const start = anchor === null ? end : ids.indexOf(anchor)
        // The anchor may have gone, or been filtered out.
        if (start < 0 || end < 0) return { selected: new Set([id]), anchor: id, active: id }
        return { selected: new Set(ids.slice(Math.min(start, end), Math.max(start, end) + 1)), anchor: ids[start] ?? id, active: id }
      }),
    allChosen: (ids) => set({ selected: new Set(ids) }),
    cleared: () => set({ selected: new Set(), anchor: null }),
    pruned: (ids) =>
      set((state) => {
        if (state.selected.size === 0) return state
        const there = new Set(ids)
        const left = [...state.selected].filter((id) => there.has(id))
        return left.length === state.selected.size ? state : { selected: new Set(left) }
      }),
    moved: (id, focus) => set({ active: id, ...(focus && { focusing: id }) }),
    focused: () => set({ focusing: null }),
  }))
}

export type Selection = ReturnType<typeof createSelection>
