import { create } from 'zustand'

const STORAGE_KEY = 'greenroom.spending'

/** One US dollar: enough for a picture or two without a question, not for a minute of film. */
export const DEFAULT_ASK_ABOVE = 100

interface SpendingState {
  /** Runs that cost more credits than this are asked about first; null never asks. */
  askAbove: number | null
  askAboveChosen: (credits: number | null) => void
}

/** From which price on a run is asked about, on this device. Kept in localStorage when the browser allows it. */
export const useSpending = create<SpendingState>()((set) => ({
  askAbove: readKept(),
  askAboveChosen: (askAbove) => {
    set({ askAbove })
    try {
      localStorage.setItem(STORAGE_KEY, JSON.stringify({ askAbove }))
    } catch {
      // Refused or full: the choice holds until the page is closed.
    }
  },
}))

function readKept(): number | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}')
    if (typeof kept !== 'object' || kept === null || !('askAbove' in kept)) return DEFAULT_ASK_ABOVE
    const { askAbove } = kept
    return askAbove === null || (typeof askAbove === 'number' && askAbove >= 0) ? askAbove : DEFAULT_ASK_ABOVE
  } catch {
    return DEFAULT_ASK_ABOVE
  }
}
