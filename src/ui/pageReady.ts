import { whenIdle } from '~/lib/whenIdle'
import { afterPaint } from './afterPaint'

/** Milliseconds after which what waits for the page comes in any case. */
const LONGEST_WAIT = 5000

/** Milliseconds that a page which is there may still be busy with itself: drawing what lies below the window. */
const LONGEST_BUSY = 200

/**
 * Resolves when the page is there with all that it asked for: it has its heading, nothing in it is marked as busy, that is painted, and the browser has nothing better to do.
 * For what no page needs at once, so that it does not compete with the page for the network and the processor.
 */
export function pageReady(): Promise<void> {
  coming ??= watch().finally(() => (coming = undefined))
  return coming
}

/** Several parts of a page wait for the same. */
let coming: Promise<void> | undefined

function watch(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect()
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(end, LONGEST_WAIT)
    const look = () => {
      if (!isReady()) return
      observer.disconnect()
      afterPaint(() => whenIdle(end, LONGEST_BUSY))
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] })
    look()
  })
}

const isReady = (): boolean => document.querySelector('main h1') !== null && document.querySelector('main [aria-busy=true]') === null
