/** How long the credits chart takes from the press on its tab to the frame that shows it, on a slow machine. */
import type { Page } from '@playwright/test'
import { KNOWN_MODELS } from '../../src/lib/modelColors'
import type { Server } from '../support/server'

/** The 26 of the contract. */
const MODELS = KNOWN_MODELS.length

const DAYS = 90
/** A middling phone or an old laptop against the machine that builds. */
const SLOWDOWN = 4

interface Bench {
  name: string
  /** The number must stay at or below it. */
  budget: number
  unit: 'ms'
  /** Measures once, in a page that is blank. */
  run: (page: Page, server: Pick<Server, 'url'>) => Promise<number>
}

export const benches: readonly Bench[] = [{ name: `usage: mount of ${DAYS} days × ${MODELS} models at ${SLOWDOWN}× CPU throttling`, budget: 150, unit: 'ms', run: mountOfChart }]

async function mountOfChart(page: Page, server: Pick<Server, 'url'>): Promise<number> {
  // esbuild, which runs this file, names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.route('**/v1/organization/usage', async (route) => {
    const { startDate } = route.request().postDataJSON() as { startDate: string }
    await route.fulfill({ json: answer(startDate) })
  })
  // With the data there and the code loaded, what remains is preparing, drawing and painting.
  await page.goto(`${server.url}/usage?range=90d&top=all`)
  await page.getByRole('application').locator('path').nth(MODELS).waitFor({ state: 'attached' })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  await page.getByRole('tab', { name: 'Limits' }).click()
  await page.getByRole('table', { name: 'Limits by model' }).waitFor()
  // What the press on the other tab set going comes to its end.
  await page.waitForTimeout(1000)
  return page.evaluate(pressAndWait)
}

/** Runs in the page: milliseconds from the press to the frame after the last path came. */
function pressAndWait(): Promise<number> {
  const tab = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find(({ textContent }) => textContent === 'Credits')
  return new Promise((resolve) => {
    const started = performance.now()
    const look = () => {
      if (document.querySelectorAll('[role=application] svg path').length > 26) {
        observer.disconnect()
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          // A message comes after the frame was painted.
          port1.addEventListener('message', () => resolve(performance.now() - started))
          port1.start()
          port2.postMessage(0)
        })
      }
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { subtree: true, childList: true })
    for (const type of ['mousedown', 'mouseup', 'click']) tab?.dispatchEvent(new MouseEvent(type, { bubbles: true, button: 0 }))
  })
}

function answer(startDate: string) {
  const start = Date.parse(startDate)
  return {
    results: Array.from({ length: DAYS }, (_, d) => ({
      date: new Date(start + d * 86_400_000).toISOString().slice(0, 10),
      usedCredits: KNOWN_MODELS.map((model, m) => ({ model, amount: ((d * 31 + m * 17) % 97) - (d % 9 === m % 9 ? 60 : 0) })),
    })),
    models: KNOWN_MODELS,
  }
}
