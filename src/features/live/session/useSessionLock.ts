import { useEffect, useState } from 'react'

/** The lock that the tab with a session holds; the browser frees it when the tab dies. */
export function lockName(id: string): string {
  return `greenroom.session.${id}`
}

/**
 * Holds a session for this tab, so that another can tell whether its tab is alive.
 * @returns `held`; `waiting` while another tab has it, and `held` as soon as that is gone. Where the browser has no
 * locks (plain http on a network) it is held at once.
 */
export function useSessionLock(id: string): 'asking' | 'held' | 'waiting' {
  const [state, setState] = useState<'asking' | 'held' | 'waiting'>(() => (hasLocks() ? 'asking' : 'held'))
  useEffect(() => {
    if (!hasLocks()) return undefined
    const released = new AbortController()
    const { signal } = released
    // The lock is held until this promise is settled.
    const hold = () => new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
    const take = async () => {
      const isFree = await navigator.locks.request(lockName(id), { ifAvailable: true }, async (lock) => {
        if (!lock || signal.aborted) return false
        setState('held')
        await hold()
        return true
      })
      if (isFree || signal.aborted) return
      setState('waiting')
      await navigator.locks.request(lockName(id), { signal }, () => {
        setState('held')
        return hold()
      })
    }
    // Aborted while it waited, or the document may not use locks.
    take().catch(() => signal.aborted || setState('held'))
    return () => released.abort()
  }, [id])
  return state
}

/** @returns the ids out of `ids` whose session a living tab of this browser holds */
export async function heldSessions(ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (!hasLocks()) return new Set()
  const { held = [] } = await navigator.locks.query().catch(() => ({ held: [] }))
  const names = new Set(held.map(({ name }) => name))
  return new Set(ids.filter((id) => names.has(lockName(id))))
}

function hasLocks(): boolean {
  return typeof navigator !== 'undefined' && 'locks' in navigator && navigator.locks !== undefined
}
