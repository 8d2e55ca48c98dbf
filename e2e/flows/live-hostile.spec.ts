import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures'

test.use({ scenario: 'hostile' })

const HOSTILE = '<img src=x onerror="globalThis.__hostile=1"><script>globalThis.__hostile=1</script> \u202Egnirts ' + 'w'.repeat(300)

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`hostile names and words run nothing and overflow nothing at ${viewport.width} px`, async ({ page }) => {
    test.slow()
    await page.setViewportSize(viewport)
    const check = async () => {
      await expectNoSidewaysScroll(page)
      expect(await page.evaluate(() => '__hostile' in globalThis)).toBe(false)
      await expectAccessible(page)
    }
    await page.goto('/live')
    const ready = page.getByRole('group', { name: 'Avatar' }).getByRole('radio', { disabled: false })
    await expect(ready.first()).toBeVisible()
    await check()
    await ready.first().check({ force: true })
    await page.getByRole('textbox', { name: 'Start script' }).fill(HOSTILE)
    await page.getByRole('button', { name: 'Start session' }).click()
    await expect(page.getByRole('button', { name: 'Join the call' })).toBeVisible()
    // Not axe here: it may take longer than the 21 seconds in which one has to join.
    await expectNoSidewaysScroll(page)
    await page.getByRole('button', { name: 'Join the call' }).click()
    const log = page.getByRole('log', { name: 'What was said and done' })
    await page.getByRole('textbox', { name: 'Say something' }).fill(HOSTILE)
    await page.keyboard.press('Enter')
    await expect(log.getByText('I heard').or(log.getByText('You asked'))).toBeVisible()
    await check()
    await page.getByRole('button', { name: 'End call' }).click()
    await expect(page).toHaveURL(/\/conversations\//, { timeout: 20_000 })
    expect(await page.evaluate(() => '__hostile' in globalThis)).toBe(false)
  })
}
