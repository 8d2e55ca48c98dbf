import type { PersistStorage } from 'zustand/middleware'

/** localStorage for zustand's `persist`. When the browser refuses, is full or holds nonsense, the state lives as long as the page. */
export function keptOnDevice<State>(): PersistStorage<State> {
  return {
    getItem: (name) => {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
        return isKept<State>(kept) ? kept : null
      } catch {
        return null
      }
    },
    setItem: (name, value) => {
      try {
        localStorage.setItem(name, JSON.stringify(value))
      } catch {
        // Refused or full.
      }
    },
    removeItem: (name) => {
      try {
        localStorage.removeItem(name)
      } catch {
        // Refused.
      }
    },
  }
}

/** Only the envelope; what is in it is checked by the store's own `merge`. */
function isKept<State>(kept: unknown): kept is { state: State; version?: number } {
  return typeof kept === 'object' && kept !== null && 'state' in kept
}
