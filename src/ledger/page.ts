/** What the ledger must know of the page it lives in. */
export interface Page {
  isVisible: () => boolean
  /** Shown, hidden, back online; @returns a function that stops listening */
  onChange: (heard: () => void) => () => void
}

export const browserPage: Page = {
  isVisible: () => typeof document === 'undefined' || document.visibilityState === 'visible',
  onChange(heard) {
    if (typeof document === 'undefined') return () => {}
    document.addEventListener('visibilitychange', heard)
    globalThis.addEventListener('online', heard)
    // A page that comes back out of the browser's cache of pages slept without being told.
    globalThis.addEventListener('pageshow', heard)
    return () => {
      document.removeEventListener('visibilitychange', heard)
      globalThis.removeEventListener('online', heard)
      globalThis.removeEventListener('pageshow', heard)
    }
  },
}
