import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures'

const table = (page: Page): Locator => page.getByRole('table', { name: 'Conversations' })
const rows = (page: Page): Locator => table(page).getByRole('row').filter({ has: page.getByRole('rowheader') })
const transcript = (page: Page): Locator => page.getByRole('list', { name: 'Transcript' })
const pause = (page: Page): Promise<void> => page.evaluate(() => document.querySelector('video')?.pause())
const position = (page: Page): Promise<number> => page.evaluate(() => document.querySelector('video')?.currentTime ?? -1)

/** Opens the first conversation that ended with tools and a transcript in which they were used. */
async function openWithTools(page: Page): Promise<void> {
  await page.goto('/conversations?q=Desk+shoulders&status=ended&tools=with')
  await table(page).getByRole('link').first().click()
  await expect(transcript(page)).toBeVisible()
  await expect(transcript(page)).not.toHaveAttribute('aria-busy', 'true')
}

test.describe('the list', () => {
  test('filters by the API and here, says which, keeps it in the address, and Back undoes', async ({ page }) => {
    await page.goto('/conversations')
    await expect(rows(page)).toHaveCount(50)

    const asked = page.waitForRequest(/\/v1\/avatar_conversations\?.*avatar=/)
    await page.getByRole('combobox', { name: 'Avatar' }).selectOption({ label: 'Mara Lindqvist' })
    await asked
    await expect(page).toHaveURL(/avatar=/)
    await expect(rows(page).filter({ hasNotText: 'Mara Lindqvist' })).toHaveCount(0)

    await page.getByRole('combobox', { name: 'Status' }).selectOption('Failed')
    await expect(page.getByRole('main').getByText(/found, filtering \d+ loaded/)).toBeVisible()
    await expect(rows(page).filter({ hasNotText: 'Failed' })).toHaveCount(0)
    await page.goBack()
    await expect(page.getByRole('combobox', { name: 'Status' })).toHaveValue('any')
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expect(rows(page)).toHaveCount(50)

    await page.getByRole('searchbox', { name: 'Search conversations' }).fill('no such words anywhere')
    await expect(page.getByRole('heading', { name: 'No conversation fits' })).toBeVisible()
    await page.getByRole('button', { name: 'Show all conversations' }).click()
    await expect(rows(page)).toHaveCount(50)
  })

  test('sends local days to the API as instants in UTC', async ({ page }) => {
    // Paris is two hours ahead of UTC in the summer and one in the winter; the end itself is left out.
    const asked = page.waitForRequest((request) => {
      const { searchParams } = new URL(request.url())
      return searchParams.get('startDate') === '2026-03-28T23:00:00.000Z' && searchParams.get('endDate') === '2026-03-29T22:00:00.000Z'
    })
    await page.goto('/conversations?from=2026-03-29&to=2026-03-29')
    await asked
    await expect(page.getByText('Europe/Paris')).toContainText('from 2026-03-28 23:00:00 UTC before 2026-03-29 22:00:00 UTC')
  })

  test('turns pages by cursor, and each page has an address', async ({ page }) => {
    await page.goto('/conversations')
    const first = await rows(page).first().getByRole('link').getAttribute('href')
    await page.getByRole('button', { name: 'Next' }).click()
    await expect(page).toHaveURL(/cursor=/)
    await expect(page.getByText(/^Page 2/)).toBeVisible()
    await page.getByRole('button', { name: 'Previous' }).click()
    await expect(rows(page).first().getByRole('link')).toHaveAttribute('href', first ?? '')
  })

  test('is worked by keyboard alone, and marks what was read', async ({ page }) => {
    await page.goto('/conversations')
    const third = rows(page).nth(2)
    await expect(third.getByRole('link')).toHaveAccessibleName(/unread/)
    await rows(page).first().getByRole('link').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('j')
    await expect(third.getByRole('link')).toBeFocused()
    await page.keyboard.press('x')
    await expect(page.getByRole('toolbar', { name: 'Selected conversations' })).toContainText('1 conversation selected')
    await page.keyboard.press('x')
    await third.getByRole('link').focus()
    const name = (await third.getByRole('link').textContent())?.replace(', unread', '') ?? ''
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await page.goBack()
    await expect(third.getByRole('link')).not.toHaveAccessibleName(/unread/)
  })

  test('exports five conversations in one file', async ({ page }) => {
    await page.goto('/conversations?status=ended')
    for (const index of [0, 1, 2, 3, 4]) await rows(page).nth(index).getByRole('checkbox').click()
    await page.getByRole('toolbar', { name: 'Selected conversations' }).getByRole('button', { name: 'Export' }).click()
    const dialog = page.getByRole('dialog', { name: 'Export 5 conversations' })
    await dialog.getByRole('radio', { name: /CSV/ }).click()
    const downloading = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Export', exact: true }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toMatch(/^conversations-\d{4}-\d\d-\d\d-csv\.zip$/)
    const files = Object.entries(unzipSync(await readFile(await download.path())))
    expect(files).toHaveLength(5)
    for (const [name, bytes] of files) {
      expect(name).toMatch(/^\d{4}-\d\d-\d\d .+ [\da-f]{8}\.csv$/)
      expect(strFromU8(bytes)).toMatch(/^\uFEFF?conversation_id,entry,/)
    }
    await expect(page.getByText('5 conversations exported', { exact: true })).toBeVisible()
  })

  test('deletes several, names those that failed, and tries them again', async ({ page, watch }) => {
    watch.allow(/500/)
    await page.goto('/conversations?status=failed')
    const links = rows(page).getByRole('link')
    const [first, second] = [await links.nth(0).getAttribute('href'), await links.nth(1).getAttribute('href')]
    const broken = `**/v1/avatar_conversations/${second?.split(/[/?]/)[2]}`
    await page.route(broken, (route) => (route.request().method() === 'DELETE' ? route.fulfill({ status: 500, json: { error: 'Broken' } }) : route.fallback()))
    await rows(page).nth(0).getByRole('checkbox').click()
    await rows(page).nth(1).getByRole('checkbox').click()
    await page.getByRole('toolbar', { name: 'Selected conversations' }).getByRole('button', { name: 'Delete' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Delete 2 conversations' }).click()
    await expect(dialog.getByText('1 conversation could not be deleted and is still there')).toBeVisible()
    await page.unroute(broken)
    await dialog.getByRole('button', { name: 'Try 1 conversation again' }).click()
    await expect(dialog).toBeHidden()
    for (const href of [first, second]) await expect(page.locator(`a[href="${href}"]`)).toHaveCount(0)
  })
})

test.describe('a conversation', () => {
  test('plays from the line that is pressed and marks it', async ({ page }) => {
    await openWithTools(page)
    await expect.poll(() => page.evaluate(() => document.querySelector('video')?.readyState ?? 0)).toBeGreaterThan(0)
    // The waveform: 600 bars of the recording, more than one of them loud.
    const wave = page.locator('svg[viewBox="0 0 600 100"] path').first()
    await expect.poll(async () => new Set((await wave.getAttribute('d'))?.match(/v[\d.]+/g)).size).toBeGreaterThan(5)
    const line = transcript(page).getByRole('listitem').nth(5)
    const clock = (await line.getByRole('button').textContent()) ?? ''
    const [minutes = 0, seconds = 0] = clock.replace('≈ ', '').split(':').map(Number)
    const starts = minutes * 60 + seconds
    expect(starts).toBeGreaterThan(5)
    await line.getByRole('button').click()
    await expect.poll(() => position(page)).toBeGreaterThanOrEqual(starts)
    expect(await position(page)).toBeLessThan(starts + 15)
    await expect(line).toHaveAttribute('aria-current', 'true')
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
    await pause(page)

    // Half a second later for each press, kept on this device for this conversation.
    await page.getByRole('button', { name: 'Mark lines half a second later' }).click()
    await page.getByRole('button', { name: 'Mark lines half a second later' }).click()
    await page.reload()
    await expect(page.getByRole('status', { name: 'Offset in seconds' })).toHaveText('+1.0 s')
  })

  test('goes through the transcript by keyboard', async ({ page }) => {
    await openWithTools(page)
    const turns = transcript(page).getByRole('listitem')
    await turns.first().getByRole('button').focus()
    await page.keyboard.press('ArrowDown')
    await expect(turns.nth(1).getByRole('button')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(turns.nth(1)).toHaveAttribute('aria-current', 'true')
    await pause(page)
    await page.keyboard.press('End')
    await expect(turns.last().getByRole('button')).toBeFocused()
  })

  test('searches within, next and previous by keyboard, and in folded tool cards', async ({ page }) => {
    await openWithTools(page)
    await page.keyboard.press('/')
    const box = page.getByRole('searchbox', { name: 'Search in this conversation' })
    await expect(box).toBeFocused()
    await box.fill('book_class')
    await expect(page.getByText(/^[2-9]$|^\d\d+$/).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByText(/^1 of \d+$/)).toBeVisible()
    await page.keyboard.press('Shift+Enter')
    await expect(page.getByText(/^(\d+) of \1$/)).toBeVisible()
    const painted = await page.evaluate(() => ('highlights' in CSS ? CSS.highlights.get('transcript-match-active')?.size : 1))
    expect(painted).toBe(1)
    await expect(page).toHaveURL(/find=book_class/)
    await box.fill('no such words')
    await expect(page.getByText('No match')).toBeVisible()
  })

  test('shows tools as cards with arguments, result, time and error, and alone', async ({ page }) => {
    await openWithTools(page)
    const cards = transcript(page).getByRole('group').filter({ hasText: 'book_class' })
    const failed = transcript(page).locator('summary', { hasText: /book_class · \d+ ms · failed|book_class · [\d.]+ s · failed/ })
    await expect(failed.first()).toBeVisible()
    await failed.first().click()
    await expect(page.getByRole('group', { name: 'Arguments' }).first()).toContainText('{')
    await expect(page.getByRole('group', { name: 'Error' }).first()).not.toBeEmpty()
    await expect(page.getByRole('button', { name: 'Copy arguments of book_class' })).toBeVisible()
    await expect(cards.first()).toBeVisible()
    await expect(page.getByRole('region', { name: 'Tools' })).toContainText(/book_class\s*called \d+ times?/)

    await page.getByRole('radio', { name: /Tools only/ }).click()
    await expect(page).toHaveURL(/view=tools/)
    const alone = page.getByRole('list', { name: 'Tool uses' }).getByRole('listitem')
    await expect(alone.filter({ hasNot: page.locator('summary') })).toHaveCount(0)
  })

  test('knows its neighbours in the list it was opened from, also over the edge of a page', async ({ page }) => {
    await page.goto('/conversations')
    await expect(rows(page).nth(49)).toBeVisible()
    const hrefs = await rows(page).getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('?')[0]))
    await rows(page).nth(49).getByRole('link').click()
    await page.getByRole('link', { name: 'Next conversation' }).click()
    await expect(page).toHaveURL(/cursor=/)
    expect(hrefs).not.toContain(new URL(page.url()).pathname)
    // The address changes before the page does.
    const back = page.getByRole('link', { name: 'Previous conversation' })
    await expect(back).toHaveAttribute('href', new RegExp(`^${hrefs[49]}`))
    await back.click()
    await expect(page).toHaveURL((url) => url.pathname === hrefs[49])
    await expect(back).toHaveAttribute('href', new RegExp(`^${hrefs[48]}`))
    await page.keyboard.press('[')
    await expect(page).toHaveURL((url) => url.pathname === hrefs[48])
  })

  test('says why there is nothing: in progress, failed, cancelled', async ({ page }) => {
    await page.goto('/conversations?status=in_progress')
    await rows(page).first().getByRole('link').click()
    await expect(page.getByText('This page refreshes itself.')).toBeVisible()
    await page.goto('/conversations?status=failed&q=a')
    await rows(page).first().getByRole('link').click()
    await expect(page.getByText('The conversation failed')).toBeVisible()
    await expect(page.getByText(/The API says:/)).toContainText(/TALKING_AVATAR\.NO_PARTICIPANT|INTERNAL/)
    await expect(page.getByText(/^No recording/)).toBeVisible()
  })

  test('is exported as captions, and deleted with what is lost named', async ({ page }) => {
    await page.goto('/conversations?q=Desk+shoulders&status=ended')
    await rows(page).last().getByRole('link').click()
    await expect(transcript(page)).toBeVisible()
    await page.getByRole('button', { name: 'Export' }).click()
    const downloading = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: /VTT/ }).click()
    expect(await readFile(await (await downloading).path(), 'utf8')).toMatch(/^WEBVTT\n[\s\S]*-->[\s\S]*<v Visitor>/)

    const gone = new URL(page.url()).pathname
    await page.getByRole('button', { name: 'Delete' }).click()
    const dialog = page.getByRole('alertdialog')
    await expect(dialog).toContainText(/Its transcript is lost: \d+ entries/)
    await dialog.getByRole('button', { name: 'Delete conversation' }).click()
    await expect(page).toHaveURL((url) => url.pathname === '/conversations')
    await page.goto(gone)
    await expect(page.getByRole('heading', { name: 'There is no such conversation' })).toBeVisible()
  })
})

test.describe('accessibility', () => {
  test('of the list, filtered and with a selection', async ({ page }) => {
    await page.goto('/conversations?status=ended&from=2020-01-01')
    await rows(page).first().getByRole('checkbox').click()
    await expectAccessible(page)
    await page.setViewportSize({ width: 360, height: 740 })
    await expectNoSidewaysScroll(page)
  })

  test('of a conversation with an open tool card', async ({ page }) => {
    await openWithTools(page)
    await transcript(page).locator('summary').first().click()
    await expectAccessible(page)
    await page.setViewportSize({ width: 360, height: 740 })
    await expectNoSidewaysScroll(page)
  })
})
