import { expect, expectAccessible, test } from '../fixtures'

test.use({ scenario: 'empty' })

test('without avatars the list teaches the first step', async ({ page }) => {
  await page.goto('/avatars')
  await expect(page.getByRole('heading', { name: 'No avatars yet' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Create your first avatar' }).click()
  await expect(page.getByText('There are no knowledge documents yet.')).toBeVisible()
  await expectAccessible(page)
})
