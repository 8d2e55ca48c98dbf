/** Workflows: their graphs and versions, runs with inputs of one's own, and pages of runs that outlive everything. */
import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures'
import { picture } from '../support/picture'

// Slow enough to come in between: a storyboard takes some seconds.
test.use({ speed: '5' })
test.describe.configure({ timeout: 120_000 })

const NOWHERE = '11111111-1111-4111-8111-111111111111'

async function openStoryboard(page: Page) {
  await page.goto('/workflows')
  await page.getByRole('link', { name: 'Version 2 of Storyboard to film' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Storyboard to film' })).toBeVisible()
}

test('a run with two inputs of one’s own, an uploaded picture and a node that fails, reloaded in mid-run, and run again', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openStoryboard(page)
  await page.getByRole('textbox', { name: 'Style' }).fill('Ink on wet paper fail:INTERNAL.BAD_OUTPUT.CODE01')
  await page.getByRole('textbox', { name: 'Seconds per shot' }).fill('4')
  // At once: nothing that was typed is lost by a reload.
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Style' })).toHaveValue(/^Ink on wet paper/)
  await expect(page.getByText('Sends 2 changed inputs')).toBeVisible()
  const slot = page.getByRole('group', { name: 'Main character' })
  // Too large to travel inside the request.
  const chooser = page.waitForEvent('filechooser')
  await slot.getByRole('button', { name: 'Choose a file' }).click()
  await (await chooser).setFiles(picture({ width: 1100, height: 1000, noise: true, name: 'hero.png' }))
  await expect(slot).toContainText('Uploaded', { timeout: 30_000 })
  await expect(page.getByText('Sends 3 changed inputs')).toBeVisible()

  const sent = page.waitForRequest((request) => request.method() === 'POST' && request.url().includes('/v1/workflows/'))
  await page.getByRole('button', { name: 'Run workflow' }).click()
  const body = (await sent).postDataJSON()
  const given = Object.values<Record<string, unknown>>(body.nodeOutputs).flatMap((outputs) => Object.entries(outputs))
  expect(given.map(([key]) => key).toSorted()).toEqual(['image', 'number', 'prompt'])

  await page.waitForURL(/\/workflows\/[\w-]+\/runs\/[\w-]+/)
  const first = page.url()
  await expect(page.getByRole('progressbar', { name: 'Progress of this run' })).toBeVisible()
  await expect(page.getByText('The API has no call to cancel a run')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('main')).toContainText('in part', { timeout: 60_000 })
  const failures = page.getByRole('region', { name: /nodes failed/ })
  await expect(failures).toContainText('The run succeeded in part')
  await expect(page.getByRole('list', { name: 'Outputs' }).getByRole('listitem')).toContainText(['Outline'])
  const outline = page.getByRole('region', { name: 'Output of Outline' })
  await expect(outline).toHaveText(/\w+/)
  await page.getByRole('button', { name: 'Copy output of Outline' }).press('Enter')
  expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe((await outline.innerText()).trim())
  const inputs = page.getByRole('region', { name: 'Inputs of this run' })
  await expect(inputs).toContainText('Ink on wet paper')
  await expect(inputs).toContainText('hero.png')

  const again = page.waitForRequest((request) => request.method() === 'POST' && request.url().includes('/v1/workflows/'))
  await page.getByRole('button', { name: 'Run again' }).click()
  expect((await again).postDataJSON()).toEqual(body)
  await page.waitForURL((url) => url.href !== first && url.pathname.includes('/runs/'))
  await expect(page.getByRole('main')).toContainText('in part', { timeout: 60_000 })

  await page.getByRole('link', { name: 'Change inputs' }).click()
  await expect(page.getByRole('textbox', { name: 'Style' })).toHaveValue(/^Ink on wet paper/)
  await page.getByRole('button', { name: 'Reset Style to the saved value' }).click()
  await expect(page.getByRole('textbox', { name: 'Style' })).toHaveValue(/^Paper cut-outs/)
  await expect(page.getByText('Sends 2 changed inputs')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Runs of this version' }).getByRole('link')).toHaveCount(2)
})

test('a workflow, a run and an id that are not there say so', async ({ page }) => {
  for (const address of [`/workflows/${NOWHERE}`, '/workflows/nonsense']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { name: 'There is no such workflow' })).toBeVisible()
  }
  await page.goto(`/workflows/${NOWHERE}/runs/${NOWHERE}`)
  await expect(page.getByRole('heading', { name: 'There is no such run' })).toBeVisible()
  await page.getByRole('link', { name: 'Back to all workflows' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Workflows' })).toBeVisible()
})

test('the graph is moved and zoomed by keyboard, and reads as a list', async ({ page }) => {
  await openStoryboard(page)
  const canvas = page.getByRole('region', { name: /^Graph\. Arrow keys/ })
  const view = page.locator('.react-flow__viewport')
  const place = () => view.evaluate((element) => getComputedStyle(element).transform)
  await expect(canvas.getByText('Outline')).toBeVisible()
  for (const key of ['ArrowRight', 'ArrowDown', '+', '-', '0', 'Home']) {
    const before = await place()
    await canvas.press(key)
    await expect.poll(place).not.toBe(before)
  }
  await page.getByRole('radio', { name: 'List' }).press('Space')
  const nodes = page.getByRole('list', { name: 'Nodes of the graph' }).getByRole('listitem')
  await expect(nodes).toHaveCount(39)
  await expect(nodes.filter({ hasText: 'Outline' }).first()).toContainText('Takes prompt from Story (prompt)')
  await page.reload()
  await expect(nodes).toHaveCount(39)
})

test('two versions are compared, and hidden inputs are behind a switch', async ({ page }) => {
  await page.goto('/workflows')
  await page.getByRole('link', { name: 'Version 3 of Guided tour with voice' }).click()
  await expect(page.getByRole('textbox', { name: 'Loudness (LUFS)' })).toHaveCount(0)
  await page.getByRole('switch', { name: 'Show 1 hidden input' }).press('Space')
  await expect(page.getByRole('textbox', { name: 'Loudness (LUFS)' })).toHaveValue('-16')
  await page.getByRole('textbox', { name: 'Length in seconds' }).fill('long')
  await expect(page.getByText('Type a number, such as 5 or 0.5.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Compare with' }).selectOption({ label: 'Compare with version 1' })
  const changes = page.getByRole('region', { name: 'Changes from version 1 to version 3' })
  await expect(changes.getByRole('region', { name: 'Inputs' })).toContainText('Loudness')
  await page.goBack()
  await expect(changes).toHaveCount(0)
})

test('lists, versions and runs are for everyone', async ({ page }) => {
  await page.goto('/workflows')
  await expect(page.getByRole('link', { name: 'Version 1 of Card of the day' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Version 3 of Guided tour with voice' }).click()
  await expect(page.getByRole('region', { name: /^Graph\. Arrow keys/ }).getByText('Guide', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize({ width: 360, height: 800 })
  await expectNoSidewaysScroll(page)
  await page.goto('/workflows')
  await page.getByRole('link', { name: 'Version 1 of Card of the day' }).click()
  await page.getByRole('button', { name: 'Run workflow' }).press('Enter')
  await page.waitForURL(/\/runs\//)
  await expect(page.getByRole('img', { name: 'Output of Card' })).toBeVisible({ timeout: 60_000 })
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'In the gallery' }).click()
  await expect(page.getByRole('dialog', { name: 'Card of the day' })).toBeVisible()
})
