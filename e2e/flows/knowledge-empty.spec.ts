import { expect, expectAccessible, test } from '../fixtures'

test.use({ scenario: 'empty' })

test('without documents the list teaches the first step', async ({ page }) => {
  await page.goto('/knowledge')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Write your first document' }).click()
  await page.getByRole('button', { name: 'Create document' }).click()
  await expect(page.getByText('Required.').first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: /^Name/ })).toBeFocused()
})
