import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures'

test.use({ scenario: 'hostile' })

test('are shown as text, run nothing and load nothing', async ({ page }) => {
  await page.goto('/knowledge')
  await expect(page.getByRole('row').nth(3)).toBeVisible()
  await expectNoSidewaysScroll(page)
  await page.getByRole('row').nth(2).getByRole('link').first().click()
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeVisible()
  const preview = page.getByRole('region', { name: 'Preview' })
  await expect(preview).toBeVisible()
  expect(await preview.locator('script, img, iframe, style, [onerror], a[href^="javascript" i]').count()).toBe(0)
  await expectNoSidewaysScroll(page)
})
