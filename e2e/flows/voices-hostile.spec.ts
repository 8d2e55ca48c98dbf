import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures'

test.use({ scenario: 'hostile' })

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`hostile voices run nothing and overflow nothing at ${viewport.width} px`, async ({ page }) => {
    test.slow()
    await page.setViewportSize(viewport)
    const check = async () => {
      await expectNoSidewaysScroll(page)
      // Every script in the seed data leaves this flag; `watch` fails on dialogs and on requests that leave loopback.
      expect(await page.evaluate(() => '__hostile' in globalThis)).toBe(false)
      await expectAccessible(page)
    }
    await page.goto('/voices')
    const list = page.getByRole('list', { name: 'Your voices' })
    await expect(list).toBeVisible()
    await check()
    const names = list.locator('a[href^="/voices/"]')
    const count = await names.count()
    expect(count).toBeGreaterThan(3)
    for (const index of [0, 1, 2]) {
      await names.nth(index).click()
      await expect(page.getByRole('button', { name: 'Delete voice' })).toBeVisible()
      await check()
      await page.goBack()
      await expect(list).toBeVisible()
    }
  })
}
