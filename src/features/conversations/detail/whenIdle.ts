/** A busy page is waited for no longer, in milliseconds. */
const MOST = 120

/** Calls back once when the browser has nothing else to do, or soon all the same. The answer calls it off. */
export function whenIdle(run: () => void): () => void {
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, 16)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(run, { timeout: MOST })
  return () => cancelIdleCallback(request)
}
