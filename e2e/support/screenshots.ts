/** `npm run screenshots`: makes the README's picture again, from the sandbox, half light and half dark. */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { ensureBrowser, launchOptions } from './browser'
import { startServer } from './server'

const folder = new URL('../../.github/', import.meta.url)
const SCREENS = [
  { path: '/avatars', colorScheme: 'light' },
  { path: '/conversations', colorScheme: 'dark' },
] as const

process.env.CHROMIUM_PATH = ensureBrowser()
mkdirSync(folder, { recursive: true })
const server = await startServer()
const browser = await chromium.launch(launchOptions())
for (const { path, colorScheme } of SCREENS) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 720 }, colorScheme, reducedMotion: 'reduce' })
  await page.goto(server.url + path)
  await page.getByRole('table').getByRole('row').nth(3).waitFor()
  await page.waitForFunction(() => [...document.images].every((image) => image.complete))
  const file = fileURLToPath(new URL(`greenroom-${colorScheme}.png`, folder))
  await page.screenshot({ path: file })
  process.stdout.write(`${file}\n`)
}
await browser.close()
await server.stop()
