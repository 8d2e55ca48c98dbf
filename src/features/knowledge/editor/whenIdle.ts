/** Runs something once the browser has nothing better to do. @returns calls it off */
export function whenIdle(run: () => void): () => void {
  // Safari has no requestIdleCallback; a pause lets at least one frame and its input through.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 30)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(run)
  return () => cancelIdleCallback(handle)
}
