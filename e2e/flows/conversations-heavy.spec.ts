import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures'

test.use({ scenario: 'heavy' })

const rows = (page: Page): Locator => page.getByRole('table', { name: 'Conversations' }).getByRole('row').filter({ has: page.getByRole('rowheader') })
const transcript = (page: Page): Locator => page.getByRole('list', { name: 'Transcript' })

test('5,000 conversations are filtered as far as they are loaded, and all of a long transcript is there', async ({ page }) => {
  test.slow()
  await page.goto('/conversations?tools=with')
  await expect(page.getByRole('main').getByText(/filtering 100 loaded of more/)).toBeVisible()
  await page.getByRole('button', { name: 'Load more' }).click()
  await expect(page.getByRole('main').getByText(/filtering 200 loaded of more/)).toBeVisible()
  await page.getByRole('button', { name: 'Load all' }).click()
  await expect(page.getByRole('main').getByText(/filtering [3-9]\d\d loaded of more/)).toBeVisible()
  await page.getByRole('button', { name: 'Stop loading' }).click()
  await expect(rows(page)).toHaveCount(50)

  await page.goto('/conversations?q=Visitor&status=ended')
  await rows(page).filter({ hasText: /2\d min|30 min/ }).first().getByRole('link').click()
  await expect(transcript(page)).not.toHaveAttribute('aria-busy', 'true')
  const entries = Number((await page.getByRole('region', { name: 'Details' }).getByText(/^[\d,]+$/).first().textContent())?.replace(',', ''))
  expect(await transcript(page).getByRole('listitem').count()).toBe(entries)
})
