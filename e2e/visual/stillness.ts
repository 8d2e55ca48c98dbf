/** Tests on a world that stands still. */
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { settle } from '../a11y/look'
import { test as base } from '../fixtures'
import { PLACES } from '../support/places'
import type { Server } from '../support/server'
import { STILL_AT } from './moment'

interface StillFixtures {
  /** Opens one of PLACES by its name, and waits until nothing changes any more. */
  open: (name: string) => Promise<void>
}

export const test = base.extend<StillFixtures, { addresses: ReadonlyMap<string, string> }>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const server = await startStill()
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],

  // All at once and in order, so that what is made is the same however few tests run.
  addresses: [
    async ({ server, playwright }, use) => {
      const request = await playwright.request.newContext({ baseURL: server.url })
      const addresses = new Map<string, string>()
      for (const place of PLACES) addresses.set(place.name, await place.find(request))
      await request.dispose()
      await use(addresses)
    },
    { scope: 'worker' },
  ],

  open: async ({ page, addresses }, use) => {
    await page.clock.setFixedTime(STILL_AT)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.addInitScript(drawTheSameSeed)
    await use(async (name) => {
      await page.goto(addresses.get(name)!)
      await settle(page)
      // Parts that come after the page have their room kept by a grey place; pictures keep theirs until they are scrolled to.
      await page.waitForFunction(() => ![...document.querySelectorAll('main .animate-skeleton')].some((place) => place.getBoundingClientRect().top < window.innerHeight))
      // Those further down are loaded when they are scrolled to.
      await page.waitForFunction(() => [...document.images].every((image) => image.complete || image.getBoundingClientRect().top > window.innerHeight))
      // A form that records asks for the microphones; the first who asks waits until the browser has looked for them.
      await page.evaluate(async () => void (await navigator.mediaDevices.enumerateDevices()))
      await still(page)
    })
  },
})

/** Runs in the page. Its seeds for generations are 32 bits, and any one will do; its ids are bytes, and must differ. */
function drawTheSameSeed(): void {
  const draw = crypto.getRandomValues.bind(crypto)
  crypto.getRandomValues = (into) => (into instanceof Uint32Array ? into.fill(2_026_031_009) : draw(into))
}

/** Waits until what a screen reader would read is the same for three looks: lists and charts come a little later. */
async function still(page: Page): Promise<void> {
  let last = ''
  for (let same = 0; same < 3; ) {
    const now = await page.locator('body').ariaSnapshot()
    same = now === last ? same + 1 : 0
    last = now
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 200 })))
  }
}

async function startStill(): Promise<Server> {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('still.ts', import.meta.url))], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()))
    child.once('exit', (code) => reject(new Error(`The still server ended with code ${code}`)))
  })
  return { url, pid: child.pid!, output: () => '', stop: () => ended(child) }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill()
  })
}
