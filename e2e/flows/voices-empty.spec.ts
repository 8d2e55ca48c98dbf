import { expect, expectAccessible, test } from '../fixtures'

test.use({ scenario: 'empty' })

test('without voices the list teaches both ways to one, and the presets are there', async ({ page }) => {
  await page.goto('/voices')
  await expect(page.getByRole('heading', { name: 'No voices of your own yet' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Presets' }).getByRole('listitem')).toHaveCount(30)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Design your first voice' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Design a voice' })).toBeVisible()
})

test('an address that leads to no voice says so', async ({ page }) => {
  for (const id of ['11111111-2222-4333-8444-555555555555', 'nonsense']) {
    await page.goto(`/voices/${id}`)
    await expect(page.getByRole('heading', { name: 'There is no such voice' })).toBeVisible()
  }
  await page.getByRole('link', { name: 'Back to all voices' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Voices' })).toBeVisible()
})
