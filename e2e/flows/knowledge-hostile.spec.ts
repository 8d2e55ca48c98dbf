import { expect, expectNoSidewaysScroll, test } from '../fixtures'

test.use({ scenario: 'hostile' })

test('hostile documents are shown as text, run nothing and load nothing', async ({ page }) => {
  await page.goto('/knowledge')
  await expect(page.getByRole('row').nth(3)).toBeVisible()
  await expectNoSidewaysScroll(page)
  await page.getByRole('row').nth(2).getByRole('link').first().click()
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeVisible()
  const preview = page.getByRole('region', { name: 'Preview' })
  await expect(preview).toBeVisible()
  expect(await preview.locator('script, img, iframe, style, [onerror], a[href^="javascript" i]').count()).toBe(0)
  await expectNoSidewaysScroll(page)
  // Every script in the seed data leaves this flag.
  expect(await page.evaluate(() => '__hostile' in globalThis)).toBe(false)
  await page.setViewportSize({ width: 390, height: 844 })
  await expectNoSidewaysScroll(page)
})
