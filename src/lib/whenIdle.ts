/**
 * Runs something once the browser has nothing better to do.
 *
 * @param longest milliseconds after which it runs even if the browser has; without it a busy page keeps it waiting
 * @returns calls it off
 */
export function whenIdle(run: () => void, longest?: number): () => void {
  // Safari has no requestIdleCallback; a pause lets at least one frame and its input through.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 30)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(run, longest === undefined ? undefined : { timeout: longest })
  return () => cancelIdleCallback(handle)
}
