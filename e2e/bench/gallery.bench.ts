/** A gallery of ten thousand runs: how soon it is there, how many elements it has, how it scrolls and finds, on a slow machine. */
import type { Page } from '@playwright/test'
import { seedHistory } from '../support/history'

const COUNT = 10_000
/** How many times slower than this machine. */
const SLOWER = 4
const MINUTE_MS = 60_000

/** What the browser ran the page on. */
interface BenchServer {
  url: string
}

interface Bench {
  name: string
  /** More than this fails. */
  budget: number
  unit: 'ms' | 'elements'
  run: (page: Page, server: BenchServer) => Promise<number>
}

export const benches: readonly Bench[] = [
  {
    name: 'a gallery of 10,000 runs opens from the navigation (4× slower CPU)',
    budget: 1000,
    unit: 'ms',
    run: open,
  },
  {
    name: 'elements of the whole page with 10,000 runs, the most while scrolling',
    budget: 3000,
    unit: 'elements',
    run: async (page, server) => {
      await open(page, server)
      let most = await elements(page)
      for (let step = 0; step < 12; step += 1) {
        await page.mouse.wheel(0, 3_000)
        await page.waitForTimeout(60)
        most = Math.max(most, await elements(page))
      }
      return most
    },
  },
  {
    name: 'scrolling through it: 95th percentile from frame to frame (4× slower CPU)',
    // Below ten frames a second motion falls apart.
    budget: 100,
    unit: 'ms',
    run: async (page, server) => {
      await open(page, server)
      await page.evaluate(() => {
        const gaps: number[] = []
        let last = performance.now()
        setInterval(() => {
          requestAnimationFrame((now) => {
            if (now > last) gaps.push(now - last)
            last = now
            document.documentElement.dataset.gaps = JSON.stringify(gaps)
          })
        }, 4)
      })
      for (let step = 0; step < 40; step += 1) {
        await page.mouse.wheel(0, 400)
        await page.waitForTimeout(30)
      }
      const gaps: number[] = JSON.parse((await page.evaluate(() => document.documentElement.dataset.gaps)) ?? '[]')
      return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.95)] ?? Number.NaN
    },
  },
  {
    name: 'a filter over 10,000 runs, from the choice to the first tile (4× slower CPU)',
    budget: 500,
    unit: 'ms',
    run: async (page, server) => {
      await open(page, server)
      const state = page.getByRole('combobox', { name: 'State' })
      // The toolbar comes after the runs; a choice that has to wait for it is tried again half a second later.
      await state.waitFor()
      const start = await page.evaluate(() => performance.now())
      await state.selectOption('failed')
      await page.getByRole('status').filter({ hasText: /^\d+ runs of/u }).waitFor()
      return (await page.evaluate(() => performance.now())) - start
    },
  },
]

/** Opens a gallery of ten thousand runs. @returns ms from the press to the frame after the first picture's place is there */
async function open(page: Page, { url }: BenchServer): Promise<number> {
  // Newer ones would be loaded from RunwayML, and there are none.
  await seedHistory(page, url, COUNT, { until: Date.now() - 3 * 24 * 60 * MINUTE_MS })
  await page.reload()
  const link = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Gallery' })
  await link.waitFor()
  await page.waitForTimeout(500)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.evaluate(() => {
    document.addEventListener(
      'click',
      () => {
        const start = performance.now()
        // Only functions without names: tsx would wrap named ones in a helper that the page does not have.
        const timer = setInterval(() => {
          if (!document.querySelector('[role=gridcell][aria-label^="Run 0"]')) return
          clearInterval(timer)
          requestAnimationFrame(() => {
            document.documentElement.dataset.opened = String(performance.now() - start)
          })
        }, 4)
      },
      { capture: true, once: true },
    )
  })
  await link.click()
  const opened = await page.waitForFunction(() => document.documentElement.dataset.opened)
  return Number(await opened.jsonValue())
}

const elements = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('*').length)
