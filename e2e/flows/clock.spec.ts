import { expect, test } from '../fixtures'

const HOUR_MS = 3_600_000

for (const [hours, words] of [
  [7, 'ahead of'],
  [-7, 'behind'],
] as const) {
  test(`a clock that is ${Math.abs(hours)} hours ${words} the API’s is told of, and loses nothing`, async ({ page, context }) => {
    await context.clock.install()
    await context.clock.setSystemTime(Date.now() + hours * HOUR_MS)
    await page.goto('/playground/text_to_image?model=gen4_image&promptText=A+lamp&ratio=1024:1024')
    await expect(page.getByText(`The clock of this device is 7 h ${words} RunwayML’s.`)).toBeVisible()
    await page.getByRole('button', { name: /^Run/ }).first().click()
    const run = page.getByRole('region', { name: 'Results' }).getByRole('article', { name: 'A lamp' })
    await expect(run.getByRole('img').first()).toBeVisible({ timeout: 40_000 })
    await page.reload()
    await expect(page.getByRole('region', { name: 'Results' }).getByRole('article', { name: 'A lamp' })).toHaveCount(1)
    for (const path of ['/', '/gallery', '/avatars', '/conversations', '/usage', '/voices', '/workflows']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
      expect(await page.locator('main').innerText(), path).not.toMatch(/NaN|Invalid Date|undefined|-\d+ (?:s|min|h|d)\b/u)
    }
  })
}
