/**
 * `npm run screenshots`: makes the README's pictures again, from the sandbox: four screens in one picture, once in the
 * light theme and once in the dark. Needs a build.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { ensureBrowser, launchOptions } from './browser'
import { startServer } from './server'

type Theme = 'light' | 'dark'

const folder = fileURLToPath(new URL('../../.github/', import.meta.url))
const VIEWPORT = { width: 1280, height: 800 }

/** Of each screen in the picture, in CSS pixels, and between them. */
const TILE = { width: 960, height: 600, gap: 24 }

/** WebP's quality: text stays sharp, and a picture takes about 150 kB. */
const QUALITY = 0.8

/** Larger than this is not committed, in bytes. */
const MOST = 300_000

const SCREENS: readonly ((page: Page, url: string) => Promise<unknown>)[] = [
  async (page, url) => {
    await page.goto(`${url}/avatars`)
    await page.getByRole('table').getByRole('row').nth(3).waitFor()
  },
  async (page, url) => {
    await page.goto(`${url}/conversations?q=Desk+shoulders&status=ended&tools=with`)
    await page.getByRole('table', { name: 'Conversations' }).getByRole('link').first().click()
    await page.locator('[aria-label="Transcript"]:not([aria-busy=true])').waitFor()
  },
  async (page, url) => {
    await page.goto(`${url}/usage`)
    await page.getByRole('heading', { level: 1, name: 'Usage' }).waitFor()
  },
  async (page, url) => {
    await page.goto(`${url}/playground/text_to_image`)
    const newest = page.getByRole('region', { name: 'Results' }).getByRole('article').first()
    const run = async (prompt: string) => {
      await page.getByRole('textbox', { name: 'Prompt' }).fill(prompt)
      await page.getByRole('button', { name: /^Run (·|\d)/ }).click()
      await newest.filter({ hasText: prompt }).waitFor()
    }
    await run('A green room before the show, soft light on the mirrors')
    await newest.getByRole('link', { name: 'Download' }).waitFor()
    await run('The same room after the show, lights off, one lamp left')
    await newest.getByText(/^Running/).waitFor()
  },
]

async function main(): Promise<void> {
  process.env.CHROMIUM_PATH = ensureBrowser()
  mkdirSync(folder, { recursive: true })
  const browser = await chromium.launch(launchOptions())
  const server = await startServer()
  try {
    for (const theme of ['light', 'dark'] as const) {
      const picture = await compose(browser, await take(browser, server.url, theme), theme)
      if (picture.byteLength > MOST) throw new Error(`The ${theme} picture has ${picture.byteLength} bytes; ${MOST} at most`)
      const file = `${folder}greenroom-${theme}.webp`
      writeFileSync(file, picture)
      process.stdout.write(`${file}: ${Math.round(picture.byteLength / 1000)} kB\n`)
    }
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** @returns a PNG of each screen, as base64 */
async function take(browser: Browser, url: string, colorScheme: Theme): Promise<string[]> {
  const page = await browser.newPage({ viewport: VIEWPORT, colorScheme, reducedMotion: 'reduce', locale: 'en-GB' })
  const shots: string[] = []
  for (const open of SCREENS) {
    await open(page, url)
    await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' })
    await page.waitForFunction(() => [...document.images].every((image) => image.complete))
    await page.waitForFunction(() => [...document.querySelectorAll('video')].every((video) => video.readyState >= 2))
    shots.push((await page.screenshot({ animations: 'disabled' })).toString('base64'))
  }
  await page.close()
  return shots
}

/** Puts the screens two by two on one canvas, in a page, which can also write WebP. */
async function compose(browser: Browser, shots: string[], theme: Theme): Promise<Buffer> {
  const page = await browser.newPage()
  const ground = theme === 'light' ? '#d9d9de' : '#2a2a30'
  const base64 = await page.evaluate(
    async ({ pictures, tile, quality, colour }) => {
      const canvas = new OffscreenCanvas(tile.width * 2 + tile.gap * 3, tile.height * 2 + tile.gap * 3)
      const context = canvas.getContext('2d')!
      context.imageSmoothingQuality = 'high'
      context.fillStyle = colour
      context.fillRect(0, 0, canvas.width, canvas.height)
      for (const [index, picture] of pictures.entries()) {
        const image = new Image()
        image.src = `data:image/png;base64,${picture}`
        await image.decode()
        const x = tile.gap + (index % 2) * (tile.width + tile.gap)
        const y = tile.gap + Math.floor(index / 2) * (tile.height + tile.gap)
        context.drawImage(image, x, y, tile.width, tile.height)
      }
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality })
      return btoa([...new Uint8Array(await blob.arrayBuffer())].map((byte) => String.fromCharCode(byte)).join(''))
    },
    { pictures: shots, tile: TILE, quality: QUALITY, colour: ground },
  )
  await page.close()
  return Buffer.from(base64, 'base64')
}

await main()
