import type { StoreApi } from 'zustand'

interface Kept<State, Part> {
  /** The key in localStorage. */
  name: string
  /** What of the state is kept. */
  part: (state: State) => Part
  /** What of the kept can be used: an older version, or another hand, may have left anything there. `undefined` when there is nothing. */
  read: (kept: unknown) => Partial<State>
}

/**
 * Keeps a part of a store in localStorage, and starts it with what was kept. When the browser refuses or is full, the
 * state lives as long as the page. Where zustand's `persist` wrote before, it is read: the envelope is the same.
 */
export function keepOnDevice<State, Part>(store: Pick<StoreApi<State>, 'setState' | 'subscribe'>, { name, part, read }: Kept<State, Part>): void {
  store.setState(read(readKept(name)))
  store.subscribe((state) => {
    try {
      localStorage.setItem(name, JSON.stringify({ state: part(state) }))
    } catch {
      // Refused or full.
    }
  })
}

function readKept(name: string): unknown {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    return typeof kept === 'object' && kept !== null && 'state' in kept ? kept.state : undefined
  } catch {
    return undefined
  }
}
