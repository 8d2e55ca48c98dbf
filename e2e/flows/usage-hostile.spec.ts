import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures'

test.use({ scenario: 'hostile' })

test('a model that nobody knows is drawn, named and counted like any other', async ({ page }) => {
  await page.goto('/usage?top=all')
  await expect(page.getByRole('table', { name: 'Credits by model' }).getByRole('row', { name: /gen9_hyper 77/ })).toBeVisible()
  await page.getByRole('button', { name: 'Only gen9_hyper' }).press('Enter')
  await page.getByRole('application', { name: 'Credits by model and day' }).focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('status').filter({ hasText: 'gen9_hyper 77' })).toHaveCount(1)
  await expectAccessible(page)
})

test('addresses that make no sense show the usual page', async ({ page }) => {
  await page.goto('/usage?range=never&from=2026-02-31&to=x&by=hour&top=-1&hide=%5B%7B%7D%5D&sort=__proto__&view=%3Cscript%3E')
  await expect(page.getByRole('radio', { name: '30 days' })).toBeChecked()
  await expect(page.getByRole('table', { name: 'Credits by model' })).toBeVisible()
  await expectNoSidewaysScroll(page)
})
