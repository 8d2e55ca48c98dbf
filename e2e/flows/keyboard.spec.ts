/** Every job of the dashboard from its beginning to its end, and no pointer touches the page. */
import { expect, test } from '../fixtures'
import { enter, go, tabTo, type } from '../support/keys'
import { picture } from '../support/picture'

// Nothing below may use the pointer unnoticed.
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('pointerdown', () => document.documentElement.setAttribute('data-pointed', ''), true)
  })
})

test.afterEach(async ({ page }) => {
  await expect(page.locator('[data-pointed]')).toHaveCount(0)
})

test('by keyboard alone: avatar, document, voice, conversation', async ({ page }) => {
  const { keyboard } = page
  const mark = Date.now()

  await test.step('an avatar is created', async () => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await keyboard.press('Control+k')
    await expect(page.getByRole('dialog', { name: 'Command menu' }).getByRole('combobox')).toBeFocused()
    await keyboard.type('new avatar')
    await expect(page.getByRole('option', { name: 'New avatar' })).toHaveAttribute('aria-selected', 'true')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'New avatar' })).toBeFocused()

    // The dialog for files is the system's: here it is answered.
    const choosing = page.waitForEvent('filechooser')
    await enter(page, 'button', 'Choose a picture')
    await (await choosing).setFiles(picture())
    await expect(page.getByRole('img', { name: 'Preview of face.png' })).toBeVisible()
    await type(page, 'Name', `Engine guide ${mark}`)
    await type(page, 'Personality', 'You answer questions about engines.')
    await type(page, 'Search voices', 'Clara', 'searchbox')
    await tabTo(page, 'radio', /./)
    await tabTo(page, 'radio', 'Clara', { key: 'ArrowDown' })
    await enter(page, 'button', 'Create avatar')
    await expect(page.getByRole('heading', { level: 1, name: `Engine guide ${mark}` })).toBeFocused()
    await expect(page.getByRole('region', { name: 'Details' }).getByText('Ready')).toBeVisible()
  })

  await test.step('a document is attached to it', async () => {
    await enter(page, 'button', 'Attach documents')
    const dialog = page.getByRole('dialog', { name: 'Attach documents' })
    await expect(dialog).toBeVisible()
    await tabTo(page, 'checkbox', /./)
    await keyboard.press('Space')
    await enter(page, 'button', 'Attach document')
    await expect(dialog).toBeHidden()
    // The focus is where it was before.
    await expect(page.getByRole('button', { name: 'Attach documents' })).toBeFocused()
    await expect(page.getByRole('list', { name: 'Attached documents' }).getByRole('listitem')).toHaveCount(1)
  })

  await test.step('a voice is designed', async () => {
    await go(page, 'v', 'Voices')
    await enter(page, 'link', 'Design a voice')
    await type(page, 'Who speaks, and how', 'A lighthouse keeper telling stories')
    await enter(page, 'button', 'Make a candidate')
    await expect(page.getByRole('button', { name: 'Play candidate 1' })).toBeVisible()
    await enter(page, 'button', 'Keep candidate 1')
    await type(page, 'Name', `Keeper ${mark}`)
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: `Keeper ${mark}` })).toBeFocused()
  })

  await test.step('a conversation is found, opened and exported', async () => {
    await go(page, 'c', 'Conversations')
    await type(page, 'Search conversations', 'Desk shoulders', 'searchbox')
    await enter(page, 'link', /^Desk shoulders/)
    await expect(page.getByRole('heading', { level: 1, name: 'Desk shoulders' })).toBeFocused()
    await enter(page, 'button', 'Export')
    await expect(page.getByRole('menuitem').first()).toBeFocused()
    const downloading = page.waitForEvent('download')
    await keyboard.press('Enter')
    expect((await downloading).suggestedFilename()).toMatch(/Desk shoulders/)
    await expect(page.getByRole('button', { name: 'Export' })).toBeFocused()
  })
})

test('by keyboard alone: live session, picture, usage, workflow, gallery', async ({ page }) => {
  const { keyboard } = page
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await test.step('a live session is started, joined, talked in and ended', async () => {
    await go(page, 'l', 'Live')
    await type(page, 'Search avatars', 'Mochi', 'searchbox')
    await tabTo(page, 'radio', 'Mochi')
    await keyboard.press('Space')
    await enter(page, 'button', 'Start session')
    await expect(page.getByRole('button', { name: 'Join the call' })).toBeFocused()
    await keyboard.press('Enter')
    await type(page, 'Say something', 'Hello')
    await keyboard.press('Enter')
    await expect(page.getByRole('log', { name: 'What was said and done' }).getByText('You: Hello')).toBeVisible()
    await enter(page, 'button', 'End call', { key: 'Shift+Tab' })
    await expect(page).toHaveURL(/\/conversations\//, { timeout: 20_000 })
  })

  await test.step('a picture is made', async () => {
    await go(page, 'p', /^(?:Text|Image) to /)
    await enter(page, 'link', /^Text to image/)
    await type(page, 'Prompt', 'A brass lamp')
    await enter(page, 'button', /^Run ·/)
    const made = page.getByRole('region', { name: 'Results' }).getByRole('article').first()
    await expect(made).toContainText('A brass lamp')
    await expect(made.getByRole('link', { name: 'Download' })).toBeVisible()
  })

  await test.step('a chart of the usage is read', async () => {
    await go(page, 'u', 'Usage')
    await tabTo(page, 'application', /^Credits by model/)
    const said = page.getByRole('status').filter({ hasText: '(UTC)' })
    await keyboard.press('End')
    await expect(said).toContainText(/credits/)
    const last = (await said.textContent()) ?? ''
    await keyboard.press('ArrowLeft')
    await expect(said).not.toHaveText(last)
  })

  await test.step('a workflow is run', async () => {
    await go(page, 'w', 'Workflows')
    await enter(page, 'link', 'Version 1 of Card of the day')
    await enter(page, 'button', 'Run workflow')
    await expect(page.getByRole('img', { name: 'Output of Card' })).toBeVisible({ timeout: 30_000 })
  })

  await test.step('what was made is found in the gallery', async () => {
    await go(page, 'g', 'Gallery')
    await type(page, 'Search prompts and ids', 'brass', 'searchbox')
    await tabTo(page, 'gridcell', /^A brass lamp/)
    await keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'A brass lamp' })).toBeVisible()
    await keyboard.press('Escape')
    await expect(page.getByRole('gridcell', { name: /^A brass lamp/ })).toBeFocused()
  })
})
