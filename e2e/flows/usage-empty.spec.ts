import { expect, expectAccessible, test } from '../fixtures'

test.use({ scenario: 'empty' })

test('without usage each view says so, and forecasts nothing', async ({ page }) => {
  await page.goto('/usage')
  await expect(page.getByRole('heading', { name: 'No credits were used in these days' })).toBeVisible()
  await expect(page.getByText('No forecast: nothing was used')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('tab', { name: 'Avatars' }).click()
  await expect(page.getByRole('heading', { name: 'No sessions in these days' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Start a session' }).click()
  await expect(page).toHaveURL(/\/live/)
})
