import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures'

test.use({ scenario: 'heavy' })

test('400 documents: pages by cursor, search through all names, many selected and attached', async ({ page }) => {
  await page.goto('/knowledge')
  const table = page.getByRole('table', { name: 'Documents' })
  const pages = page.getByRole('navigation', { name: 'Documents: pages' })
  const names = table.getByRole('row').getByRole('link')
  await expect(pages.getByText('Page 1 · 50 documents')).toBeVisible()
  const first = await names.first().innerText()

  await pages.getByRole('button', { name: 'Next' }).click()
  await expect(pages.getByText('Page 2 · 50 documents')).toBeVisible()
  await expect(names.first()).not.toHaveText(first)

  // Selected on two pages, and still there when another page or a search is shown.
  const selection = page.getByRole('region', { name: 'Selection' })
  await page.getByRole('checkbox', { name: 'Select all documents on this page' }).click()
  await expect(selection).toContainText('50 documents selected')
  const second = await names.first().innerText()
  await pages.getByRole('button', { name: 'Next' }).click()
  await expect(pages.getByText('Page 3 · 50 documents')).toBeVisible()
  // The rows of the page before stay until these are there.
  await expect(names.first()).not.toHaveText(second)
  await table.getByRole('row').nth(1).getByRole('checkbox').click()
  await expect(selection).toContainText('51 documents selected')

  await selection.getByRole('button', { name: 'Clear selection' }).click()

  // From 400 names to those of one town, as it is typed.
  await page.getByRole('searchbox', { name: 'Search documents' }).pressSequentially('lisbon')
  await expect(pages.getByText(/documents out of 400/)).toBeVisible()
  await expect(names.first()).toContainText('Lisbon')
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)

  const found = await table.getByRole('row').count() - 1
  await page.getByRole('checkbox', { name: 'Select all documents on this page' }).click()
  await selection.getByRole('button', { name: 'Attach' }).click()
  const attach = page.getByRole('dialog', { name: `Attach ${found} documents` })
  await attach.getByRole('searchbox').fill('theo okafor')
  await attach.getByRole('radio', { name: /Theo Okafor/ }).first().click()
  await attach.getByRole('button', { name: 'Attach to Theo Okafor' }).click()
  await expect(attach).toBeHidden()
  await expect(page.getByText(`${found} documents attached to Theo Okafor`, { exact: true })).toBeVisible()
  await page.goBack()
  await expect(page).not.toHaveURL(/q=/)
})
