/** The browser's own scheduler, which Safari lacks and the standard types do not know. */
declare const scheduler: { postTask: (task: () => void, options: { priority: 'user-visible'; signal: AbortSignal }) => Promise<void> } | undefined

/**
 * Runs something as soon as the browser has nothing more urgent to do: after input and frames that are due, but without
 * waiting for a pause.
 * @returns calls it off
 */
export function soon(run: () => void): () => void {
  if (typeof scheduler === 'undefined') {
    const timer = setTimeout(run)
    return () => clearTimeout(timer)
  }
  const caller = new AbortController()
  scheduler.postTask(run, { priority: 'user-visible', signal: caller.signal }).catch(() => {})
  return () => caller.abort()
}
