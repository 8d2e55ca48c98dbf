import { create } from 'zustand'

const STORAGE_KEY = 'greenroom.favourite-voices'

interface FavouritesState {
  /** Ids of own voices and of presets. Presets of speech begin with a capital, live ones do not, so that none is both. */
  ids: ReadonlySet<string>
  toggled: (id: string) => void
}

/** Voices marked on this device; the API has no place for it. */
export const useFavourites = create<FavouritesState>()((set, get) => ({
  ids: read(),
  toggled: (id) => {
    const ids = new Set(get().ids)
    if (!ids.delete(id)) ids.add(id)
    set({ ids })
    try {
      localStorage.setItem(STORAGE_KEY, JSON.stringify([...ids]))
    } catch {
      // Refused or full: they hold until the page is closed.
    }
  },
}))

function read(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]')
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [])
  } catch {
    return new Set()
  }
}
