/** Transcripts of 1,000 entries and lists of 5,000 conversations, on a processor four times slower than this one. */
import type { Page } from '@playwright/test'
import type { Server } from '../support/server'

interface Bench {
  name: string
  /** The number must stay at or below it. */
  budget: number
  unit: string
  /** Measures once, in a page that is blank, on a server with the heavy scenario. */
  run: (page: Page, server: Server) => Promise<number>
}

const ENTRIES = 1_000
const SLOWER = 4

interface Entry {
  timestamp: string | null
}

interface Opened {
  /** Milliseconds from the answer's last byte to the paint with the first and with the last turn. */
  first: number
  whole: number
  /** Milliseconds of the longest task meanwhile; 0 when none was over 50. */
  task: number
}

/**
 * Opens a conversation from the list, its code loaded already, and notes when its turns are on screen. The transcript
 * is filled up to exactly 1,000 entries on the way.
 */
async function open(page: Page, { url }: Server): Promise<Opened> {
  // esbuild, which runs this file, names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.route(/\/v1\/avatar_conversations\/[\da-f-]{36}$/, async (route) => {
    const response = await route.fetch()
    const body: { transcript: Entry[] } = await response.json()
    const { transcript } = body
    await route.fulfill({ response, json: { ...body, transcript: Array.from({ length: transcript.length > 0 ? ENTRIES : 0 }, (_, index) => transcript[index % transcript.length]) } })
  })
  await page.goto(`${url}/conversations?tools=with&status=ended`)
  const links = page.getByRole('table', { name: 'Conversations' }).getByRole('link')
  // Once for the code of the page, which is not what is measured.
  await links.nth(1).click()
  await page.getByRole('list', { name: 'Transcript' }).waitFor()
  await page.goBack()
  await links.first().waitFor()
  // The list has lists of its own to load, and the page behind it winds up.
  await page.waitForTimeout(1_500)

  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const times = page.evaluate(
    async ({ last }) => {
      const link = document.querySelectorAll<HTMLAnchorElement>('table a.row-link')[2]
      if (!link) throw new Error('There are fewer than three conversations')
      const id = link.pathname.split('/').at(-1) ?? ''
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- this runs in the page, which has nothing of this file
      const painted = (turn: number) =>
        new Promise<number>((resolve) => {
          const observer = new MutationObserver(() => {
            // Only the ends are looked at: to look for it among all would take longer than to draw it.
            const list = document.querySelector('[aria-label="Transcript"]')
            const ends = [list?.firstElementChild?.firstElementChild, list?.lastElementChild?.lastElementChild]
            if (!ends.some((row) => row?.getAttribute('data-turn') === String(turn))) return
            observer.disconnect()
            // The task after the next frame: the frame is on screen then.
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
          })
          observer.observe(document.body, { childList: true, subtree: true })
        })
      performance.clearResourceTimings()
      let task = 0
      const tasks = new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) if (startTime > answeredAt()) task = Math.max(task, duration)
      })
      const answeredAt = () => performance.getEntriesByType('resource').find(({ name }) => name.endsWith(id))?.startTime ?? Infinity
      tasks.observe({ type: 'longtask' })
      const both = Promise.all([painted(0), painted(last)])
      // Without the pointer on it before, nothing is loaded ahead.
      link.click()
      const [first, whole] = await both
      const answer = performance.getEntriesByType('resource').find(({ name }) => name.endsWith(id))
      if (!(answer instanceof PerformanceResourceTiming)) throw new Error('The conversation was not asked for')
      // Tasks are told of when they are over.
      await new Promise((resolve) => setTimeout(resolve, 200))
      return { first: first - answer.responseEnd, whole: whole - answer.responseEnd, task }
    },
    { last: ENTRIES - 1 },
  )
  return times
}

/** Scrolls through the page at about 7,000 pixels a second and gives the longest time between two frames, in milliseconds. */
function longestFrame(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let longest = 0
        let frames = 0
        let before = performance.now()
        const step = (now: number) => {
          // The first frames still belong to what was done before.
          if (frames > 5) longest = Math.max(longest, now - before)
          before = now
          frames += 1
          window.scrollBy(0, 120)
          if (frames < 400) requestAnimationFrame(step)
          else resolve(longest)
        }
        requestAnimationFrame(step)
      }),
  )
}

/** Loads all 5,000 conversations, filtered here, and gives the longest task in milliseconds while a name is typed. */
async function filterAll(page: Page, { url }: Server): Promise<number> {
  await page.goto(`${url}/conversations?status=ended`)
  await page.getByRole('button', { name: 'Load all' }).click()
  await page.getByText(/which is all there are/).first().waitFor()
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) document.body.dataset.task = String(Math.max(Number(document.body.dataset.task ?? 0), duration))
    }).observe({ type: 'longtask' })
  })
  await page.getByRole('searchbox', { name: 'Search conversations' }).pressSequentially('visitor', { delay: 120 })
  await page.waitForTimeout(1_000)
  return page.evaluate(() => Number(document.body.dataset.task ?? 0))
}

export const benches: readonly Bench[] = [
  { name: 'transcript of 1,000 entries: first rows', budget: 200, unit: 'ms', run: async (page, server) => (await open(page, server)).first },
  { name: 'transcript of 1,000 entries: whole', budget: 1_000, unit: 'ms', run: async (page, server) => (await open(page, server)).whole },
  { name: 'transcript of 1,000 entries: longest task', budget: 100, unit: 'ms', run: async (page, server) => (await open(page, server)).task },
  {
    name: 'transcript of 1,000 entries: longest frame while scrolling',
    budget: 50,
    unit: 'ms',
    run: async (page, server) => {
      await open(page, server)
      await page.waitForTimeout(1_000)
      return longestFrame(page)
    },
  },
  { name: 'list of 5,000 conversations: longest task while a filter is typed', budget: 100, unit: 'ms', run: filterAll },
]
