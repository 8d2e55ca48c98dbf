import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures'

test.use({ scenario: 'hostile' })

test('a model that nobody knows is drawn, named and counted like any other', async ({ page }) => {
  await page.goto('/usage?top=all')
  await expect(page.getByRole('table', { name: 'Credits by model' }).getByRole('row', { name: /gen9_hyper 77/ })).toBeVisible()
  await page.getByRole('button', { name: 'Only gen9_hyper' }).press('Enter')
  await page.getByRole('application', { name: 'Credits by model and day' }).focus()
  const said = page.getByRole('status').filter({ hasText: '(UTC)' })
  await page.keyboard.press('End')
  await expect(said).toContainText('so far')
  // In the first hours of a UTC day the API may have nothing of it yet: the last day with usage is the one before.
  if (/no usage reported/u.test((await said.textContent()) ?? '')) await page.keyboard.press('ArrowLeft')
  await expect(said).toContainText('gen9_hyper 77')
  await expectAccessible(page)
})

test('addresses that make no sense show the usual page', async ({ page }) => {
  await page.goto('/usage?range=never&from=2026-02-31&to=x&by=hour&top=-1&hide=%5B%7B%7D%5D&sort=__proto__&view=%3Cscript%3E')
  await expect(page.getByRole('radio', { name: '30 days' })).toBeChecked()
  await expect(page.getByRole('table', { name: 'Credits by model' })).toBeVisible()
  await expectNoSidewaysScroll(page)
})
