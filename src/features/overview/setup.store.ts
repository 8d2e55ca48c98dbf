import { create } from 'zustand'

const STORAGE_KEY = 'greenroom.setup'

interface SetupStore {
  /** The person has read that everything is ready. What is in the way is shown all the same. */
  isRead: boolean
  read: () => void
}

/** Kept in localStorage when the browser allows it. */
export const useSetup = create<SetupStore>()((set) => ({
  isRead: wasRead(),
  read: () => {
    set({ isRead: true })
    try {
      localStorage.setItem(STORAGE_KEY, 'read')
    } catch {
      // Refused or full: it holds until the page is closed.
    }
  },
}))

function wasRead(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) === 'read'
  } catch {
    return false
  }
}
