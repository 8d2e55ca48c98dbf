import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures'

const DAY = 86_400_000
const utcDay = (daysAgo: number) => new Date(Date.now() - daysAgo * DAY).toISOString().slice(0, 10)

const chart = (page: Page, name: string | RegExp) => page.getByRole('application', { name })
/** What was last said to screen readers. */
const said = (page: Page) => page.getByRole('status').filter({ hasText: '(UTC)' })

test('the credits chart is read with the keys, and each week opens into its days', async ({ page }) => {
  await page.goto('/usage?range=90d&by=week')
  const credits = chart(page, 'Credits by model and week')
  await credits.focus()
  await page.keyboard.press('End')
  await expect(said(page)).toContainText(/^Week .*so far \(UTC\); .*\d credits; /)
  await page.keyboard.press('ArrowLeft')
  await expect(said(page)).not.toContainText('so far')
  await page.keyboard.press('Home')
  const first = await said(page).textContent()
  await page.keyboard.press('ArrowLeft')
  await expect(said(page)).toHaveText(first ?? '')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/from=\d{4}-\d{2}-\d{2}&to=/)
  await expect(chart(page, 'Credits by model and day')).toBeVisible()
  await page.goBack()
  await expect(credits).toBeVisible()
  await page.getByRole('button', { name: 'Cumulative' }).click()
  await chart(page, 'Credits by model and week, cumulative').focus()
  await page.keyboard.press('End')
  await expect(said(page)).toContainText('with all before')
  await expectAccessible(page)
})

test('more than 90 days are asked in pieces, and the table sums to the API’s numbers', async ({ page }) => {
  const asked: { days: number; credits: number }[] = []
  page.on('response', async (response) => {
    if (!response.url().endsWith('/v1/organization/usage')) return
    const { startDate, beforeDate } = response.request().postDataJSON() as { startDate: string; beforeDate: string }
    // What the page before had asked for is gone with it; what is missing of this one is missed below.
    const body = (await response.json().catch(() => undefined)) as { results: { usedCredits: { amount: number }[] }[] } | undefined
    if (!body) return
    const { results } = body
    asked.push({ days: (Date.parse(beforeDate) - Date.parse(startDate)) / DAY, credits: results.flatMap(({ usedCredits }) => usedCredits).reduce((sum, { amount }) => sum + amount, 0) })
  })
  // Limits ask for no range, so that what is counted comes after.
  await page.goto('/usage?view=limits')
  await expect(page.getByRole('table', { name: 'Limits by model' })).toBeVisible()
  await page.goto(`/usage?from=${utcDay(399)}&to=${utcDay(0)}&table=days`)
  const table = page.getByRole('table', { name: 'Credits by week' })
  await expect(table).toBeVisible()
  await expect(page.getByText('400 days of UTC')).toBeVisible()
  expect(asked.every(({ days }) => days <= 90)).toBe(true)
  const total = page.locator('dl').getByText('Total', { exact: true }).locator('xpath=following-sibling::dd[1]')
  const shown = Number((await total.textContent())?.replaceAll(',', ''))
  // The pieces of 400 days; those asked for the forecast and the month are shorter.
  const pieces = asked.slice(-6).filter(({ days }) => days === 90 || days === 40)
  expect(pieces).toHaveLength(5)
  expect(pieces.reduce((sum, { credits }) => sum + credits, 0)).toBe(shown)
  await expect(table.getByRole('row').last().getByRole('cell').first()).toHaveText(shown.toLocaleString('en-US'))
})

test('presets and own dates are in the address, and Back undoes them', async ({ page }) => {
  await page.goto('/usage')
  const range = page.getByRole('radiogroup', { name: 'Range' })
  await range.getByRole('radio', { name: '7 days' }).click()
  await expect(page).toHaveURL(/range=7d/)
  await expect(page.getByText('7 days of UTC')).toBeVisible()
  await page.getByLabel('First day').fill(utcDay(20))
  await expect(page).toHaveURL(new RegExp(`from=${utcDay(20)}`))
  await expect(page.getByText('21 days of UTC')).toBeVisible()
  await page.goBack()
  await expect(range.getByRole('radio', { name: '7 days' })).toBeChecked()
  await page.goBack()
  await expect(range.getByRole('radio', { name: '30 days' })).toBeChecked()
})

test('models are hidden, isolated and put together, and the file has what is drawn', async ({ page }) => {
  await page.goto('/usage?range=90d&table=days')
  const legend = page.getByRole('list', { name: 'Models in the chart' })
  await expect(page.getByText(/^The top 8 of \d+ models; the other \d+ are drawn together\.$/)).toBeVisible()
  const gen = legend.getByRole('button', { name: /^gen4\.5/ })
  await gen.click()
  await expect(gen).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByText(/Drawn: .* credits of/)).toBeVisible()
  await page.goBack()
  await expect(gen).toHaveAttribute('aria-pressed', 'true')
  await legend.getByRole('button', { name: 'Only gen4.5' }).press('Enter')
  await expect(page).toHaveURL(/show=/)
  await expect(page.getByRole('table', { name: 'Credits by day' }).getByRole('columnheader')).toHaveCount(3)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()])
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
  expect(lines[0]).toContain('first_day_utc,last_day_utc,complete,credits,gen4.5')
  expect(lines).toHaveLength(91)
  const sum = lines.slice(1).reduce((all, line) => all + Number(line.split(',')[3]), 0)
  await expect(page.getByRole('table', { name: 'Credits by day' }).getByRole('row').last().getByRole('cell').first()).toHaveText(sum.toLocaleString('en-US'))
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page).not.toHaveURL(/show=/)
})

test('the period before stands beside, and tables are sorted', async ({ page }) => {
  await page.goto('/usage?range=7d')
  await page.getByRole('button', { name: 'Period before' }).click()
  await expect(page.getByText(/on the period before \(/)).toBeVisible()
  await chart(page, 'Credits by model and day').focus()
  await page.keyboard.press('End')
  await expect(said(page)).toContainText(/period before \d/)
  const table = page.getByRole('table', { name: 'Credits by model' })
  await table.getByRole('button', { name: 'Model' }).click()
  await expect(page).toHaveURL(/sort=name/)
  await expect(table.getByRole('columnheader', { name: 'Model' })).toHaveAttribute('aria-sort', 'descending')
  await expectAccessible(page)
})

test('a day of sessions opens its conversations, as many as the chart says', async ({ page }) => {
  await page.goto('/usage?view=avatars')
  for (const name of ['Minutes by day', 'Sessions by day']) {
    await chart(page, name).focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await expect(said(page)).toContainText(/\d+ sessions?; [\d.]+ min in conversation; \d+ failed/)
  }
  const sessions = Number(/; (\d+) session/.exec((await said(page).textContent()) ?? '')?.[1])
  expect(sessions).toBeGreaterThan(0)
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/conversations\\?from=${utcDay(2)}&to=${utcDay(2)}&utc=true`))
  await expect(page.getByText(`Days of UTC, as the usage charts count them; the API filters from ${utcDay(2)} 00:00:00 UTC`)).toBeVisible()
  await expect(page.getByRole('table', { name: /conversations/i }).getByRole('row')).toHaveCount(sessions + 1)
  await page.goBack()
  await page.getByRole('link', { name: /conversations of/ }).first().press('Enter')
  await expect(page).toHaveURL(new RegExp(`/conversations\\?from=${utcDay(0)}`))
})

test('limits have bars and words', async ({ page }) => {
  await page.goto('/usage')
  await page.getByRole('tab', { name: 'Credits' }).focus()
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/view=limits/)
  const row = page.getByRole('table', { name: 'Limits by model' }).getByRole('row', { name: /gen4\.5/ })
  await expect(row.getByRole('meter', { name: 'gen4.5, last 24 hours' })).toHaveAttribute('aria-valuetext', /^\d+ of 500$/)
  await expect(page.getByRole('meter', { name: 'Credits' })).toHaveAttribute('aria-valuetext', /used of 50,000 credits/)
  await expectAccessible(page)
})

test('everything fits 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  for (const search of ['?range=90d&top=all&compare=true', '?view=avatars', '?view=limits', '?table=days']) {
    await page.goto(`/usage${search}`)
    await expect(page.getByRole('table').first()).toBeVisible()
    await expectNoSidewaysScroll(page)
  }
})
