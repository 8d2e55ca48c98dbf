/** The static demo on hosts that know nothing but files: no server of ours answers anything here. */
import { readFile } from 'node:fs/promises'
import { expect, test } from '../fixtures'
import { buildDemo, serveDemo } from '../support/demo'
import { picture } from '../support/picture'

test.beforeAll(() => buildDemo())

test('the demo makes an avatar and an image, and has them after a reload, in another tab, at their own addresses', async ({ page, context }) => {
  const host = await serveDemo('404.html')
  // The first visit may be to any address.
  await page.goto(`${host.url}/settings`)
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Overview' }).click()
  await expect(page.getByRole('region', { name: /nothing here is billed/ })).toContainText('all of it runs in this browser, which keeps what you create for a day')
  await expect(page.getByRole('region', { name: 'Credits' })).toContainText('18,240')

  await page.goto(`${host.url}/avatars/new`)
  await page.getByLabel('Choose a picture').setInputFiles(picture())
  await page.getByRole('textbox', { name: 'Name' }).fill('Demo guide')
  await page.getByRole('textbox', { name: 'Personality' }).fill('You show people around.')
  await page.getByRole('radio', { name: 'Clara' }).check()
  await page.getByRole('button', { name: 'Create avatar' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Demo guide' })).toBeVisible()
  const avatar = page.url()

  await page.goto(`${host.url}/playground/text_to_image`)
  await page.getByRole('textbox', { name: 'Prompt' }).fill('[fast] a pier')
  await page.getByRole('button', { name: /^Run (·|\d)/ }).click()
  const result = page.getByRole('region', { name: 'Results' }).getByRole('article').first()
  await expect(result.getByRole('link', { name: 'Download' })).toBeVisible({ timeout: 30_000 })
  await expect.poll(() => result.getByRole('img').first().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(500)

  await page.reload()
  await expect(result).toContainText('a pier')
  await expect.poll(() => result.getByRole('img').first().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(500)
  const [download] = await Promise.all([page.waitForEvent('download'), result.getByRole('link', { name: 'Download' }).click()])
  expect((await readFile(await download.path())).subarray(1, 4).toString()).toBe('PNG')

  const other = await context.newPage()
  await other.goto(avatar)
  await expect(other.getByRole('heading', { level: 1, name: 'Demo guide' })).toBeVisible()
  await expect(other.getByRole('img', { name: /of Demo guide/ }).first()).toHaveJSProperty('complete', true)
  await host.stop()
})

test('on a host without a page for unknown addresses, deep links work once the demo was opened', async ({ page }) => {
  const host = await serveDemo('words')
  await page.goto(host.url)
  await expect(page.getByRole('region', { name: 'Credits' })).toContainText('18,240')
  await page.goto(`${host.url}/usage?days=7`)
  await expect(page.getByRole('heading', { level: 1, name: 'Usage' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Usage' })).toBeVisible()
  await host.stop()
})

test('says so where the browser allows no worker', async ({ page }) => {
  const host = await serveDemo('404.html')
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await page.goto(host.url)
  await expect(page.getByRole('alert')).toContainText('This demo runs in a service worker.')
  await host.stop()
})
