import { expect, expectAccessible, test } from '../fixtures'

test.use({ scenario: 'broke' })

test('without credits the button says so before anything is sent', async ({ page }) => {
  await page.goto('/playground/text_to_video?model=gen4.5&promptText=Rain&duration=10')
  const run = page.getByRole('button', { name: /^Run/ }).first()
  await expect(run).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByText(/and the balance is|no credits left/).first()).toBeVisible()
  await expectAccessible(page)
  // A press does nothing; Playwright itself would wait for the button to be enabled.
  await run.press('Enter')
  await expect(page.getByRole('region', { name: 'Results' }).getByRole('article')).toHaveCount(0)
})
