import { create } from 'zustand'

const STORAGE_KEY = 'greenroom.preferences'

interface PreferencesState {
  /** Shortcuts of a single key without Ctrl or ⌘. They get in the way of speech input, so they can be off. */
  singleKeys: boolean
  singleKeysChosen: (singleKeys: boolean) => void
}

/** Small choices of this device, kept in localStorage when the browser allows it. */
export const usePreferences = create<PreferencesState>()((set) => ({
  singleKeys: readKept(),
  singleKeysChosen: (singleKeys) => {
    set({ singleKeys })
    try {
      localStorage.setItem(STORAGE_KEY, JSON.stringify({ singleKeys }))
    } catch {
      // Refused or full: the choice holds until the page is closed.
    }
  },
}))

function readKept(): boolean {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}')
    return !(typeof kept === 'object' && kept !== null && 'singleKeys' in kept && kept.singleKeys === false)
  } catch {
    return true
  }
}
