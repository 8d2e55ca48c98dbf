/** How long the credits chart takes from the press on its tab to the frame that shows it, on a slow machine. */
import type { Page } from '@playwright/test'
import type { Server } from '../support/server'

const MODELS = 26
const DAYS = 90
/** A middling phone or an old laptop against the machine that builds. */
const SLOWDOWN = 4
const ROUNDS = 7

interface Bench {
  name: string
  /** The median must stay below. */
  budget: number
  unit: 'ms'
  /** @returns the median of seven rounds */
  run(page: Page, server: Pick<Server, 'url'>): Promise<number>
}

export const benches: readonly Bench[] = [{ name: `usage: mount of ${DAYS} days × ${MODELS} models at ${SLOWDOWN}× CPU throttling`, budget: 150, unit: 'ms', run: mountOfChart }]

async function mountOfChart(page: Page, server: Pick<Server, 'url'>): Promise<number> {
  await page.route('**/v1/organization/usage', async (route) => {
    const { startDate } = route.request().postDataJSON() as { startDate: string }
    await route.fulfill({ json: answer(startDate) })
  })
  // With the data there and the code loaded, what remains is preparing, drawing and painting.
  await page.goto(`${server.url}/usage?range=90d&top=all`)
  await page.getByRole('application').locator('path').nth(MODELS).waitFor({ state: 'attached' })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.getByRole('tab', { name: 'Limits' }).click()
    await page.getByRole('table', { name: 'Limits by model' }).waitFor()
    times.push(await page.evaluate(pressAndWait))
    await page.getByRole('table', { name: 'Credits by model' }).waitFor()
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN
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
          port1.onmessage = () => resolve(performance.now() - started)
          port2.postMessage(0)
        })
      }
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { subtree: true, childList: true })
    // Radix' tabs answer to the pointer going down.
    tab?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }))
  })
}

function answer(startDate: string) {
  const start = Date.parse(startDate)
  const models = Array.from({ length: MODELS }, (_, m) => `model_${m}`)
  return {
    results: Array.from({ length: DAYS }, (_, d) => ({
      date: new Date(start + d * 86_400_000).toISOString().slice(0, 10),
      usedCredits: models.map((model, m) => ({ model, amount: ((d * 31 + m * 17) % 97) - (d % 9 === m % 9 ? 60 : 0) })),
    })),
    models,
  }
}
