/**
 * Runs something once the page has not been scrolled for a while: for work that nobody waits for.
 * @param ms of rest, in milliseconds, counted from now at the earliest
 * @returns calls it off
 */
export function whenStill(run: () => void, ms: number): () => void {
  const stop = () => {
    clearTimeout(timer)
    window.removeEventListener('scroll', again)
  }
  const done = () => {
    stop()
    run()
  }
  const again = () => {
    clearTimeout(timer)
    timer = setTimeout(done, ms)
  }
  let timer = setTimeout(done, ms)
  window.addEventListener('scroll', again, { passive: true })
  return stop
}
