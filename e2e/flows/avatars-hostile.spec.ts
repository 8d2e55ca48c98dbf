import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures'

test.use({ scenario: 'hostile' })

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`hostile texts run nothing and overflow nothing at ${viewport.width} px`, async ({ page }) => {
    test.slow()
    await page.setViewportSize(viewport)
    const check = async () => {
      await expectNoSidewaysScroll(page)
      // Every script in the seed data leaves this flag; `watch` fails on dialogs and on requests that leave loopback.
      expect(await page.evaluate(() => '__hostile' in globalThis)).toBe(false)
      await expectAccessible(page)
    }
    await page.goto('/avatars')
    const table = page.getByRole('table', { name: 'Avatars' })
    await expect(table).toBeVisible()
    await check()
    const links = await table.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(links.length).toBeGreaterThan(10)
    for (const link of links.slice(0, 3)) {
      await page.goto(link)
      await expect(page.getByRole('form', { name: 'Edit avatar' })).toBeVisible()
      await page.getByRole('button', { name: 'Change voice' }).click()
      await check()
    }
    await page.goto(`/avatars/new?from=${links[3]?.split('/').pop()}`)
    await expect(page.getByRole('form', { name: 'New avatar' })).toBeVisible()
    await expect(page.getByRole('img', { name: /^Preview of/ })).toBeVisible()
    await check()
  })
}
