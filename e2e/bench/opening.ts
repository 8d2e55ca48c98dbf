/** Opens an address as somebody who has never been here, and says what it took until the page was ready. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import type { Server } from '../support/server'

/** A middling phone or an old laptop against the machine that builds. */
export const SLOWDOWN = 4

export interface Opening {
  /** Milliseconds from the start of the navigation to the frame in which nothing of the page was still waiting. */
  ready: number
  /** Milliseconds of tasks beyond 50 ms each, until then. */
  blocking: number
  /** Scripts and style sheets that had arrived by then, bytes after gzip. */
  scripts: number
  styles: number
  /** Milliseconds to the first paint with content. */
  firstPaint: number
}

/** @param path where the context has never been */
export async function open(page: Page, server: Pick<Server, 'url'>, path: string): Promise<Opening> {
  // esbuild, which runs this file, names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(watch)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  await page.goto(`${server.url}${path}`, { waitUntil: 'commit' })
  const seen = await page.evaluate(() => (globalThis as unknown as { opening: Promise<Seen> }).opening)
  return { ...seen, scripts: weigh(seen.files, '.js'), styles: weigh(seen.files, '.css') }
}

interface Seen extends Omit<Opening, 'scripts' | 'styles'> {
  /** Paths of what had arrived. */
  files: string[]
}

/** Runs in the page before anything else. Ready: a heading is there, and nothing in main is marked as busy. */
function watch() {
  let blocking = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocking += Math.max(0, duration - 50)
  }).observe({ type: 'longtask', buffered: true })
  const isReady = () => Boolean(document.querySelector('main h1')) && !document.querySelector('main [aria-busy=true], main[aria-busy=true]')
  const opening = new Promise((resolve) => {
    const look = () => {
      if (!isReady()) return
      observer.disconnect()
      const { port1, port2 } = new MessageChannel()
      // A message from within a frame comes after that frame was painted.
      requestAnimationFrame(() => port2.postMessage(0))
      port1.addEventListener('message', () => {
        const ready = performance.now()
        const files = performance.getEntriesByType('resource').flatMap((entry) => (entry as PerformanceResourceTiming).responseEnd <= ready ? [new URL(entry.name).pathname] : [])
        const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
        resolve({ ready, blocking, files, firstPaint })
      })
      port1.start()
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] })
  })
  Object.assign(globalThis, { opening })
}

function weigh(files: readonly string[], extension: string): number {
  const names = new Set(files.filter((file) => file.endsWith(extension)))
  return [...names].reduce((sum, name) => sum + gzipSync(readFileSync(new URL(`../../dist/client${name}`, import.meta.url))).byteLength, 0)
}
