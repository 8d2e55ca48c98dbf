/**
 * What every e2e test starts from: a server of its own (one per worker and scenario, with its own
 * sandbox), and a page that watches for what must never happen.
 */
import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { type Server, startServer } from './support/server'

export type Scenario = 'default' | 'empty' | 'heavy' | 'hostile' | 'broke'

interface TestFixtures {
  /** Fails the test on a page error, a CSP violation, a dialog, or a request that leaves loopback. */
  watch: { allow(pattern: RegExp): void }
  /** Starts another server for this test alone, for tests that stop or slow it. */
  startServer: (env?: Record<string, string>) => Promise<Server>
}

interface WorkerFixtures {
  /** Which world the sandbox shows; set it with `test.use({ scenario: 'empty' })`. */
  scenario: Scenario
  /** How much faster than real the sandbox lives. */
  speed: string
  server: Server
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  scenario: ['default', { scope: 'worker', option: true }],
  speed: ['20', { scope: 'worker', option: true }],

  server: [
    async ({ scenario, speed }, use) => {
      const running = process.env.E2E_BASE_URL
      if (running) return use({ url: running, pid: 0, output: () => '', stop: () => Promise.resolve() })
      const server = await startServer({ SANDBOX_SCENARIO: scenario, SANDBOX_SPEED: speed })
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ server }, use) => use(server.url),

  startServer: async ({ scenario, speed }, use) => {
    const started: Server[] = []
    await use(async (env = {}) => {
      const server = await startServer({ SANDBOX_SCENARIO: scenario, SANDBOX_SPEED: speed, ...env })
      started.push(server)
      return server
    })
    await Promise.all(started.map((server) => server.stop()))
  },

  watch: [
    async ({ context }, use) => {
      const wrongs: string[] = []
      const allowed: RegExp[] = []
      const note = (wrong: string) => {
        if (!allowed.some((pattern) => pattern.test(wrong))) wrongs.push(wrong)
      }
      context.on('weberror', (error) => note(`page error: ${error.error().message}`))
      context.on('dialog', (dialog) => {
        if (dialog.type() !== 'beforeunload') note(`dialog: ${dialog.message()}`)
        void dialog.accept()
      })
      context.on('console', (message) => {
        if (/Content Security Policy|Refused to/.test(message.text())) note(`CSP: ${message.text()}`)
      })
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url())
        if (protocol.startsWith('http') && hostname !== '127.0.0.1') note(`left loopback: ${request.url()}`)
      })
      await use({ allow: (pattern) => void allowed.push(pattern) })
      expect(wrongs).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/**
 * axe over the page as it stands, in the light and the dark theme, switched in place.
 * @returns one line for each kind of finding, with the elements below it
 */
export async function findings(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Half a megabyte of script: once for each document. The legacy mode runs in the page itself and opens no second
    // one to sum up in; what it cannot do, frames of other origins, is not here.
    const isThere = await page.evaluate(() => 'axe' in window)
    const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) }).setLegacyMode()
    const { violations } = await axe.options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }).analyze()
    found.push(...violations.map(({ id, help, nodes }) => `${colorScheme} ${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`))
  }
  await page.emulateMedia({ colorScheme: null })
  return found
}

/** Asserts that axe finds nothing on the page as it stands, in the light and the dark theme. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await findings(page), await page.title()).toEqual([])
}

/** Asserts that the page itself does not scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }))
  expect(scroll, `${page.url()} is wider than the window`).toBeLessThanOrEqual(client)
}
