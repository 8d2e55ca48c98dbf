import { readFile } from 'node:fs/promises'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures'
import type { Page } from '@playwright/test'

const stamp = () => Math.random().toString(36).slice(2, 8)
const longText = Array.from({ length: 500 }, (_, index) => `## Section ${index}\n\n${'Words of this section. '.repeat(20)}\n\n`).join('')

/** Lets go of files over the page, as a person drags them there from a folder. */
async function dropFiles(page: Page, files: { name: string; type: string; text: string }[]): Promise<void> {
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer()
    for (const { name, type, text } of list) data.items.add(new File([text], name, { type }))
    return data
  }, files)
  const target = page.getByRole('main')
  await target.dispatchEvent('dragover', { dataTransfer: transfer })
  await target.dispatchEvent('drop', { dataTransfer: transfer })
}

test.describe('knowledge', () => {
  test('documents from three dropped files, edited, attached, deleted', async ({ page }) => {
    const id = stamp()
    await page.goto('/knowledge/new')
    await expect(page.getByRole('button', { name: 'Create document' })).toBeVisible()
    await dropFiles(page, [
      { name: `Hours ${id}.md`, type: 'text/markdown', text: '# Hours\n\nNine to five' },
      { name: `Prices ${id}.csv`, type: 'text/csv', text: 'what,price\nticket,9' },
      { name: 'page.html', type: 'text/html', text: `<title>Menu ${id}</title><h1>Soup</h1><script>window.ran = true</script><table><tr><th>Dish<td>Soup</table>` },
      { name: 'empty.txt', type: 'text/plain', text: '' },
    ])
    await expect(page.getByText('The file is empty.')).toBeVisible()
    await page.getByRole('button', { name: 'Create 3 documents' }).click()
    await expect(page.getByText('3 documents created.')).toBeVisible()
    await expectAccessible(page)

    await page.getByRole('link', { name: `Open Menu ${id}` }).click()
    const text = page.getByRole('textbox', { name: 'Text' })
    await expect(text).toHaveValue(/# Soup/)
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    await text.fill('# Soup\n\n**Fish** soup, 12 €')
    await expect(page.getByRole('region', { name: 'Preview' }).getByText('Fish')).toBeVisible()
    await expect(page.getByText(/^Draft from \d\d:\d\d, not saved$/)).toBeVisible()
    await page.keyboard.press('Control+s')
    await expect(page.getByText('All changes saved')).toBeVisible()
    await page.reload()
    await expect(text).toHaveValue('# Soup\n\n**Fish** soup, 12 €')

    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: 'Export as .md' }).click()
    expect((await download).suggestedFilename()).toBe(`menu-${id}.md`)
    expect(await readFile(await (await download).path(), 'utf8')).toBe('# Soup\n\n**Fish** soup, 12 €')

    await page.getByRole('button', { name: 'Attach to an avatar' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('searchbox').fill('theo')
    await dialog.getByRole('radio', { name: /Theo/ }).click()
    const had = Number(/^(\d+)/.exec((await dialog.getByText(/ has \d+ documents? and will have/).innerText()).replace(/^.* has /, ''))?.[1])
    await expect(dialog.getByRole('meter', { name: 'Knowledge' })).toBeVisible()
    await dialog.getByRole('button', { name: /^Attach to Theo/ }).click()
    await page.getByRole('list', { name: 'Avatars that use it' }).getByRole('link').click()
    await expect(page.getByRole('list', { name: 'Attached documents' }).getByRole('listitem')).toHaveCount(had + 1)

    await page.goto(`/knowledge?q=${id}`)
    await page.getByRole('checkbox', { name: 'Select all documents on this page' }).click()
    await page.getByRole('region', { name: 'Selection' }).getByRole('button', { name: 'Delete' }).click()
    await expect(page.getByRole('alertdialog').getByText(/Avatar Theo.* loses/)).toBeVisible()
    await page.getByRole('button', { name: 'Delete 3 documents' }).click()
    await expect(page.getByRole('heading', { name: 'No document fits' })).toBeVisible()
  })

  test('a file that is too long is split at its headings', async ({ page }) => {
    await page.goto('/knowledge/new?from=files')
    await expect(page.getByText('Drop files anywhere on this page')).toBeVisible()
    await dropFiles(page, [{ name: `Handbook ${stamp()}.md`, type: 'text/markdown', text: longText }])
    await expect(page.getByRole('list', { name: 'Parts' }).getByRole('listitem')).toHaveCount(2)
    await page.getByRole('button', { name: 'Split into 2 documents' }).click()
    await page.getByRole('button', { name: 'Create 2 documents' }).click()
    await expect(page.getByText('2 documents created.')).toBeVisible()
  })

  test('a draft survives a reload and is asked about', async ({ page }) => {
    await page.goto('/knowledge')
    await page.getByRole('link', { name: 'Return policy' }).click()
    const text = page.getByRole('textbox', { name: 'Text' })
    await text.fill('Thirty days.')
    await expect(page.getByText(/^Draft from/)).toBeVisible()
    await page.reload()
    await expect(text).toHaveValue('Thirty days.')
    await page.getByRole('link', { name: 'Voices', exact: true }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Stay' }).click()
    await page.getByRole('button', { name: 'Discard' }).click()
    await page.getByRole('button', { name: 'Discard changes' }).click()
    await expect(text).not.toHaveValue('Thirty days.')
    await page.getByRole('link', { name: 'Voices', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Voices' })).toBeVisible()
  })

  test('a newer version is noticed in another tab and not overwritten', async ({ page, context }) => {
    await page.goto('/knowledge')
    await page.getByRole('link', { name: 'Shipping FAQ' }).click()
    await page.getByRole('textbox', { name: 'Text' }).fill(`Mine ${stamp()}`)
    const other = await context.newPage()
    await other.goto(page.url())
    const theirs = `Theirs ${stamp()}`
    // The draft of this device is there as well; the other person has none.
    await other.getByRole('textbox', { name: 'Text' }).fill(theirs)
    await other.getByRole('button', { name: 'Save' }).click()
    await expect(other.getByText('All changes saved')).toBeVisible()
    await page.getByRole('button', { name: 'Save' }).click()
    const dialog = page.getByRole('dialog', { name: 'There is a newer version' })
    await expect(dialog.getByText(theirs)).toBeVisible()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Discard mine, take theirs' }).click()
    await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue(theirs)
  })

  test('by keyboard alone: found, selected, written', async ({ page }) => {
    const name = `Typed ${stamp()}`
    await page.goto('/knowledge/new')
    await page.getByRole('textbox', { name: /^Name/ }).focus()
    await page.keyboard.type(name)
    const text = page.getByRole('textbox', { name: 'Text' })
    for (let presses = 0; presses < 8 && !(await text.evaluate((node) => node === document.activeElement)); presses += 1) await page.keyboard.press('Tab')
    await page.keyboard.type('Typed text')
    const create = page.getByRole('button', { name: 'Create document' })
    for (let presses = 0; presses < 8 && !(await create.evaluate((node) => node === document.activeElement)); presses += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await page.goto('/knowledge')
    await expect(page.getByRole('link', { name })).toBeVisible()
    await page.keyboard.press('/')
    await page.keyboard.type(name)
    await expect(page.getByRole('row')).toHaveCount(2)
    await page.getByRole('checkbox', { name: `Select ${name}` }).focus()
    await page.keyboard.press('Space')
    await expect(page.getByRole('region', { name: 'Selection' })).toContainText('1 document selected')
  })

  for (const path of ['/knowledge', '/knowledge?q=menu', '/knowledge/new', '/knowledge/new?from=files']) {
    test(`${path} is accessible and fits a phone`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1, name: /knowledge/i })).toBeVisible()
      await expectFitsAndAccessible(page)
    })
  }

  test('a document that came as a file says so, and is accessible', async ({ page }) => {
    await page.goto('/knowledge')
    await page.getByRole('link', { name: 'northlight-r3-guide.txt' }).click()
    await expect(page.getByText('This document came as a file')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Text' })).toHaveAttribute('readonly')
    await expectFitsAndAccessible(page)
    await page.getByRole('button', { name: 'Edit its text' }).click()
    await expect(page.getByRole('textbox', { name: 'Text' })).toBeEditable()
  })
})

async function expectFitsAndAccessible(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 })
  await expectNoSidewaysScroll(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await expectAccessible(page)
}

test('knowledge says when the server is away, and goes on when it is back', async ({ page, startServer }) => {
  const server = await startServer()
  await page.goto(`${server.url}/knowledge`)
  await page.getByRole('link', { name: 'Allergens' }).click()
  const text = page.getByRole('textbox', { name: 'Text' })
  await text.fill('Typed while the server goes away')
  await server.stop('SIGKILL')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('alert').first()).toBeVisible({ timeout: 20_000 })
  await expect(text).toHaveValue('Typed while the server goes away')
})
