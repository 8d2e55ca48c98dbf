import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures'

test.use({ scenario: 'heavy' })

test('500 avatars: pages by cursor in the address, search through all of them', async ({ page }) => {
  await page.goto('/avatars')
  const table = page.getByRole('table', { name: 'Avatars' })
  const pages = page.getByRole('navigation', { name: 'Avatars: pages' })
  const firstName = table.getByRole('row').nth(1).getByRole('link')
  await expect(pages.getByText('Page 1 · 50 avatars')).toBeVisible()
  const first = await firstName.textContent()

  await pages.getByRole('button', { name: 'Next' }).click()
  await expect(page).toHaveURL(/cursor=/)
  await expect(pages.getByText('Page 2 · 50 avatars')).toBeVisible()
  await expect(firstName).not.toHaveText(first ?? '')
  await page.reload()
  await expect(pages.getByText('Page 2 · 50 avatars')).toBeVisible()
  await pages.getByRole('button', { name: 'Previous' }).click()
  await expect(firstName).toHaveText(first ?? '')
  await expect(page).toHaveURL(/\/avatars$/)

  await page.getByRole('combobox', { name: 'Order' }).selectOption('Name, A to Z')
  await expect(pages.getByText(/^1–50 of 500 avatars$/)).toBeVisible()
  const started = Date.now()
  await page.getByRole('searchbox', { name: 'Search avatars' }).pressSequentially('clara')
  await expect(pages.getByText(/avatars? out of 500/)).toBeVisible()
  expect(Date.now() - started).toBeLessThan(3000)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
})
