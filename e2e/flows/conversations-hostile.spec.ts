import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures'

test.use({ scenario: 'hostile' })

const rows = (page: Page): Locator => page.getByRole('table', { name: 'Conversations' }).getByRole('row').filter({ has: page.getByRole('rowheader') })
const transcript = (page: Page): Locator => page.getByRole('list', { name: 'Transcript' })

test('texts stay texts, unknown words are shown, and nothing overflows', async ({ page }) => {
  test.slow()
  await page.goto('/conversations')
  await expect(rows(page)).toHaveCount(50)
  await expect(rows(page).filter({ hasText: 'archived' })).toHaveCount(1)
  await expectNoSidewaysScroll(page)
  await page.goto('/conversations?tools=with&status=ended')
  await rows(page).nth(1).getByRole('link').click()
  await expect(transcript(page)).toBeVisible()
  for (const summary of (await transcript(page).locator('summary').all()).slice(0, 2)) await summary.click()
  expect(await page.evaluate(() => '__hostile' in globalThis)).toBe(false)
  await expectAccessible(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expectNoSidewaysScroll(page)
})
