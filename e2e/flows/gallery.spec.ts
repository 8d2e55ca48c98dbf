import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures'
import { seedHistory } from '../support/history'

const tile = (page: Page, name: string): Locator => page.getByRole('gridcell', { name: new RegExp(`^${name}, `, 'u') })
const count = (page: Page, text: string): Locator => page.getByRole('main').getByRole('status').filter({ hasText: text }).first()

/** Makes pictures in the playground and waits until each is kept on this device. */
async function make(page: Page, ...prompts: string[]): Promise<void> {
  await page.goto('/playground/text_to_image')
  for (const prompt of prompts) {
    await page.getByRole('textbox', { name: 'Prompt' }).fill(prompt)
    await page.getByRole('button', { name: /^Run (·|\d)/u }).click()
    await expect(page.getByRole('region', { name: 'Results' }).getByRole('article').first()).toContainText(prompt)
  }
  await page.goto('/gallery')
  for (const prompt of prompts) {
    await expect(tile(page, prompt)).toBeVisible()
    await expect(tile(page, prompt).locator('img')).toBeVisible({ timeout: 30_000 })
  }
}

async function choose(page: Page, ...names: string[]): Promise<Locator> {
  for (const name of names) await tile(page, name).click({ modifiers: ['Control'], position: { x: 60, y: 60 } })
  const bar = page.getByRole('region', { name: 'Selection' })
  await expect(bar).toContainText(`${names.length} selected`)
  return bar
}

test('what was made is found again: search, filter, star', async ({ page }) => {
  await make(page, 'A brass lamp', 'A tin boat')
  await expect(count(page, '2 runs')).toBeVisible()

  await page.getByRole('searchbox', { name: 'Search prompts and ids' }).fill('bra la')
  await expect(tile(page, 'A tin boat')).toHaveCount(0)
  await expect(tile(page, 'A brass lamp')).toBeVisible()
  await expect(page).toHaveURL(/q=bra/u)
  await page.getByRole('button', { name: 'Clear filters' }).click()

  await page.getByRole('combobox', { name: 'State' }).selectOption('failed')
  await expect(page.getByRole('heading', { name: 'No run matches' })).toBeVisible()
  await page.goBack()
  await expect(tile(page, 'A tin boat')).toBeVisible()

  await tile(page, 'A tin boat').hover()
  await tile(page, 'A tin boat').hover()
  await tile(page, 'A tin boat').getByRole('button', { name: 'Star A tin boat' }).click()
  await page.getByRole('button', { name: 'Starred' }).click()
  await expect(count(page, '1 run of 2')).toBeVisible()
  await page.reload()
  await expect(tile(page, 'A tin boat')).toBeVisible()
  await expect(tile(page, 'A brass lamp')).toHaveCount(0)
})

test('a run opens with all that is known of it, and leads to its neighbours', async ({ page }) => {
  await make(page, 'A brass lamp', 'A tin boat')
  await tile(page, 'A tin boat').click()
  const dialog = page.getByRole('dialog', { name: 'A tin boat' })
  await expect(dialog.getByRole('img', { name: 'Output' })).toBeVisible()
  await expect(dialog.getByText('Kept on this device')).toBeVisible()
  await expect(dialog.getByRole('link', { name: 'Edit in the playground' })).toHaveAttribute('href', /playground\/text_to_image\?\w+=[\da-f-]{36}$/u)
  await expectAccessible(page)
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('dialog', { name: 'A brass lamp' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('chosen runs are downloaded as one zip', async ({ page }) => {
  await make(page, 'A brass lamp', 'Hostile ../../x: <b>')
  await page.getByRole('grid').press('Tab')
  await page.getByRole('gridcell').first().focus()
  await page.keyboard.press('Control+a')
  const bar = page.getByRole('region', { name: 'Selection' })
  await expect(bar).toContainText('2 selected')
  const [download] = await Promise.all([page.waitForEvent('download'), bar.getByRole('button', { name: 'Download' }).click()])
  expect(download.suggestedFilename()).toMatch(/^greenroom-\d{4}-\d\d-\d\d\.zip$/u)
  const files = unzipSync(new Uint8Array(await readFile(await download.path())))
  const names = Object.keys(files).toSorted()
  expect(names).toHaveLength(3)
  expect(names).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d A brass lamp\.png$/u), expect.stringMatching(/^\d{4}-\d\d-\d\d Hostile \.\. \.\. x b\.png$/u), 'runs.json'])
  for (const name of names.slice(0, 2)) expect(Buffer.from(files[name] ?? []).toString('latin1', 1, 4)).toBe('PNG')
  expect(JSON.parse(Buffer.from(files['runs.json'] ?? []).toString())).toMatchObject([{ prompt: 'Hostile ../../x: <b>' }, { prompt: 'A brass lamp' }])
  await expect(page.getByRole('dialog', { name: 'Downloaded' })).toContainText('2 files')
})

test('a run is removed here and that is undone; deleted at RunwayML after a warning', async ({ page }) => {
  await make(page, 'A brass lamp', 'A tin boat', 'A wax seal')
  let bar = await choose(page, 'A tin boat')
  await bar.getByRole('button', { name: 'More for the selection' }).click()
  await page.getByRole('menuitem', { name: 'Remove from this device' }).click()
  await expect(tile(page, 'A tin boat')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(tile(page, 'A tin boat')).toBeVisible()

  const removing = () => page.evaluate(() => sessionStorage.getItem('greenroom.gallery.removing'))
  await tile(page, 'A wax seal').focus()
  await page.keyboard.press('Delete')
  await page.getByRole('listitem').filter({ hasText: '1 run removed from this device' }).getByRole('button', { name: 'Dismiss' }).click()
  await expect.poll(removing).toBe('[]')
  await page.reload()
  await expect(count(page, '2 runs')).toBeVisible()

  await tile(page, 'A tin boat').focus()
  await page.keyboard.press('Delete')
  await expect(tile(page, 'A tin boat')).toHaveCount(0)
  // The toast still offers to undo it; to leave the page counts as its end.
  await page.reload()
  await expect(count(page, '1 run')).toBeVisible()
  await expect.poll(removing).toBe('[]')
  await page.reload()
  await expect(count(page, '1 run')).toBeVisible()

  bar = await choose(page, 'A brass lamp')
  await bar.getByRole('button', { name: 'More for the selection' }).click()
  await page.getByRole('menuitem', { name: 'Delete at RunwayML' }).click()
  const question = page.getByRole('alertdialog', { name: 'Delete this task at RunwayML?' })
  await expect(question).toContainText('cannot be undone')
  await expect(question).toContainText('keeps its copy on this device')
  const [request] = await Promise.all([page.waitForRequest((sent) => sent.method() === 'DELETE'), question.getByRole('button', { name: 'Delete task' }).click()])
  expect(request.url()).toMatch(/\/v1\/tasks\/[\da-f-]{36}$/u)
  await expect(question).toHaveCount(0)
  // The copy of this device is still shown.
  await expect(tile(page, 'A brass lamp').locator('img')).toBeVisible()
})

test('a history is exported, and imported where there is none; a foreign file is refused', async ({ page, browser, baseURL }) => {
  await make(page, 'A brass lamp')
  await page.getByRole('button', { name: 'Export and import' }).click()
  await page.getByRole('menuitem', { name: 'Export history' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export 1 run' }).click()])
  const path = await download.path()

  const other = await browser.newContext({ baseURL })
  const empty = await other.newPage()
  await empty.goto('/gallery')
  await expect(empty.getByRole('heading', { name: 'Nothing was made on this device yet' })).toBeVisible()
  await empty.getByRole('button', { name: 'Export and import' }).click()
  await empty.getByRole('menuitem', { name: 'Import history' }).click()
  const dialog = empty.getByRole('dialog', { name: 'Import history' })
  await dialog.locator('input[type=file]').setInputFiles({ name: 'x.jsonl', mimeType: 'text/plain', buffer: Buffer.from('{"format":"evil"}\n<script>') })
  await expect(dialog.getByRole('alert')).toContainText('This file is not an exported history. Nothing was changed.')
  await dialog.locator('input[type=file]').setInputFiles(path)
  await expect(dialog).toContainText('1 run added')
  await expect(dialog).toContainText('1 file kept on this device')
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await expect(tile(empty, 'A brass lamp').locator('img')).toBeVisible()
  await other.close()
})

test('keyboard alone: move, choose a range, open, go on, come back', async ({ page, baseURL }) => {
  await seedHistory(page, baseURL ?? '', 500, { until: Date.now() - 3 * 24 * 3_600_000 })
  await page.goto('/gallery')
  await expect(tile(page, 'Run 0.*')).toBeVisible()
  expect(await page.getByRole('gridcell').count()).toBeLessThan(80)
  await page.getByRole('button', { name: 'Starred' }).focus()
  await page.keyboard.press('Tab')
  await expect(tile(page, 'Run 0.*')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(tile(page, 'Run 1:.*')).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  const bar = page.getByRole('region', { name: 'Selection' })
  const columns = Number(await page.getByRole('grid').getAttribute('aria-colcount'))
  await expect(bar).toContainText(`${columns + 2} selected`)
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await page.keyboard.press('Control+End')
  await expect(tile(page, 'Run 499:.*')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /^Run 499:/u })).toContainText('expired at RunwayML')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('dialog', { name: /^Run 498:/u })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(tile(page, 'Run 498:.*')).toBeFocused()
})

test('axe finds nothing, and the narrowest screen does not scroll sideways', async ({ page, baseURL }) => {
  await seedHistory(page, baseURL ?? '', 40, { until: Date.now() - 3 * 24 * 3_600_000 })
  await page.goto('/gallery')
  await expect(tile(page, 'Run 0.*')).toBeVisible()
  await choose(page, 'Run 1:.*')
  await expectAccessible(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expectNoSidewaysScroll(page)
  await page.goto('/gallery?state=melted&from=2026-02-30&open=none')
  await expect(page.getByRole('dialog', { name: 'This run is not on this device' })).toBeVisible()
  await expectNoSidewaysScroll(page)
})
