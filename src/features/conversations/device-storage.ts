import type { PersistStorage, StorageValue } from 'zustand/middleware'

/** localStorage for zustand's `persist`. When the browser refuses, is full or holds nonsense, the state lives as long as the page. */
export function keptOnDevice<State>(): PersistStorage<State> {
  return {
    getItem: (name) => {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is in the envelope is checked by the store's own `merge`
        return typeof kept === 'object' && kept !== null && 'state' in kept ? (kept as StorageValue<State>) : null
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
