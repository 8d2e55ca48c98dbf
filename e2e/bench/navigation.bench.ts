/** From page to page: the press on a link to the painted page, first visit and again. */
import type { Page } from '@playwright/test'
import type { Server } from '../support/server'
import { SLOWDOWN } from './opening'

export const benches = [
  { name: `going to a page for the first time (${SLOWDOWN}× slower CPU)`, budget: 150, unit: 'ms', run: visits(({ first }) => first) },
  { name: `going to it again (${SLOWDOWN}× slower CPU)`, budget: 90, unit: 'ms', run: visits(({ again }) => again) },
  { name: `going back to Usage with its charts (${SLOWDOWN}× slower CPU)`, budget: 150, unit: 'ms', run: backToUsage },
]

/** Conversations, as a page with a table of rows, from the settings, which have none. */
function visits(pick: (times: { first: number; again: number }) => number) {
  return async (page: Page, server: Server) => {
    await start(page, server, '/settings')
    const first = await press(page, 'Conversations', 'main tbody tr')
    await press(page, 'Settings', 'main h1')
    const again = await press(page, 'Conversations', 'main tbody tr')
    return pick({ first, again })
  }
}

async function backToUsage(page: Page, server: Server): Promise<number> {
  await start(page, server, '/usage')
  await page.locator('[role=application] svg path').nth(3).waitFor({ state: 'attached' })
  await press(page, 'Settings', 'main h1')
  return press(page, 'Usage', '[role=application] svg path')
}

async function start(page: Page, server: Server, path: string): Promise<void> {
  // esbuild, which runs this file, names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.goto(`${server.url}${path}`)
  await page.locator('main h1').waitFor()
  // Until what comes after the first page has come too.
  await page.getByRole('button', { name: /^Tasks/ }).and(page.locator('[aria-haspopup]')).waitFor()
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
}

/** The pointer rests on the link first, as a hand does, and what that fetches comes; then it presses. */
async function press(page: Page, link: string, until: string): Promise<number> {
  const target = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: link, exact: true })
  await target.hover()
  await page.waitForTimeout(1000)
  return target.evaluate(
    (element, { selector, heading }) =>
      new Promise<number>((resolve) => {
        const started = performance.now()
        const look = () => {
          if (document.querySelector('main h1')?.textContent !== heading || !document.querySelector(selector)) return
          observer.disconnect()
          const { port1, port2 } = new MessageChannel()
          requestAnimationFrame(() => port2.postMessage(0))
          // A message from within a frame comes after that frame was painted.
          port1.addEventListener('message', () => resolve(performance.now() - started))
          port1.start()
        }
        const observer = new MutationObserver(look)
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
        ;(element as HTMLElement).click()
      }),
    { selector: until, heading: link },
  )
}
