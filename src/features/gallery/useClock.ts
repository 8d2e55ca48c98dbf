import { useSyncExternalStore } from 'react'

/** "3 min ago" and the hours that files have left need no more. */
const TICK_MS = 30_000

let now = Date.now()
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(() => {
    now = Date.now()
    for (const heard of listeners) heard()
  }, TICK_MS)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

function read(): number {
  // While nobody listens the clock stands still; whoever looks first sets it.
  if (listeners.size === 0) now = Date.now()
  return now
}

/** The time in milliseconds since 1970, right to half a minute, and the same for all that is on the screen. */
export function useClock(): number {
  return useSyncExternalStore(subscribe, read)
}
