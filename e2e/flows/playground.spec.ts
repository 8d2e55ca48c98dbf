import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures'
import { sound } from '../support/media'
import { picture } from '../support/picture'
import { imagesMade, openTray, task } from './tasks-plan'

test.use({ speed: '20' })

const prompt = (page: Page): Locator => page.getByRole('textbox', { name: 'Prompt' })
const runButton = (page: Page): Locator => page.getByRole('button', { name: /^Run (·|\d)/ })
const newest = (page: Page): Locator => page.getByRole('region', { name: 'Results' }).getByRole('article').first()

async function runPrompt(page: Page, text: string): Promise<Locator> {
  await page.goto('/playground/text_to_image')
  await prompt(page).fill(text)
  await runButton(page).click()
  const card = newest(page)
  await expect(card).toContainText(text)
  return card
}

test('a failure says what happened, what it cost and what to do; moderation is not retried by one press', async ({ page }) => {
  const moderated = await runPrompt(page, 'fail:SAFETY.INPUT.TEXT')
  await expect(moderated).toContainText('held back by moderation')
  await expect(moderated).toContainText('It was charged like a good result.')
  await expect(moderated.getByRole('button', { name: 'Run again', exact: true }).filter({ hasText: 'Run again' })).toHaveCount(0)
  await moderated.getByRole('button', { name: 'Run again' }).click()
  await expect(page.getByRole('menuitem', { name: /Run again, the same/ })).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Escape')

  const internal = await runPrompt(page, 'fail:INTERNAL')
  await expect(internal.getByRole('button', { name: 'Run again' }).filter({ hasText: 'Run again' })).toBeVisible()
})

test('waiting for a slot, slow runs and their end are shown', async ({ page }) => {
  const card = await runPrompt(page, '[throttle] a pier')
  await expect(card).toContainText('Waiting for a slot')
  await expect(card.getByRole('link', { name: 'Download' })).toBeVisible({ timeout: 30_000 })
  const slow = await runPrompt(page, '[slow] a pier')
  await expect(slow.getByRole('progressbar')).toHaveAttribute('aria-valuenow', /\d+/, { timeout: 15_000 })
  await slow.getByRole('button', { name: /^Cancel/ }).click()
  await expect(slow).toContainText('Cancelled')
})

test('a refused create is told at the form and in the results, and costs nothing', async ({ page }) => {
  const busy = await runPrompt(page, 'error:429')
  await expect(busy).toContainText('Not started')
  await expect(page.getByRole('form').locator('..').getByRole('alert').filter({ hasText: /limit|requests/i }).first()).toBeVisible()
  await runPrompt(page, 'error:400')
  await expect(page.getByRole('form').getByText('Refused because the text asks for it.')).toBeVisible()
  await expect(prompt(page)).toBeFocused()
})

test('media is checked before it is spent on', async ({ page }) => {
  await page.goto('/playground/voice_isolation')
  const audio = page.getByRole('group', { name: 'Audio', exact: true })
  await audio.locator('input[type=file]').setInputFiles(sound({ seconds: 4 }))
  await expect(audio.getByRole('alert')).toContainText('must last longer than 4.6 s')
  await audio.locator('input[type=file]').setInputFiles(picture())
  await expect(audio.getByRole('alert')).toContainText('This is a picture')
  await page.goto('/playground/image_to_video')
  const image = page.getByRole('group', { name: 'Image', exact: true })
  await image.locator('input[type=file]').setInputFiles(picture({ width: 900, height: 300, name: 'wide.png' }))
  await expect(image.getByRole('alert')).toContainText('too wide')
  await expectAccessible(page)
  // Over the budget of a data URI: goes as an upload, and can be used again.
  await image.locator('input[type=file]').setInputFiles(picture({ width: 1400, height: 1000, name: 'large.png', noise: true }))
  await expect(image.getByText('Uploaded; kept by RunwayML for 24 hours.')).toBeVisible()
  await page.getByRole('button', { name: 'Remove image' }).click()
  await page.getByRole('button', { name: 'More sources for image' }).click()
  await page.getByRole('menuitem', { name: 'An earlier upload' }).click()
  await page.getByRole('dialog').getByRole('button', { name: /large\.png/ }).click()
  await expect(image.getByText('large.png')).toBeVisible()
})

test('a picture goes on to a video; the model change says what it did; several runs are several tasks', async ({ page }) => {
  test.slow()
  const card = await runPrompt(page, 'A harbour')
  await card.getByRole('button', { name: 'Use as input' }).click({ timeout: 30_000 })
  await page.getByRole('menuitem', { name: 'Image to video' }).click()
  await expect(page).toHaveURL(/image_to_video/)
  const image = page.getByRole('group', { name: 'Image', exact: true })
  await expect(image.getByText(/result of gen4_image/)).toBeVisible()
  await prompt(page).fill('Boats sway')
  await page.getByRole('radio', { name: 'veo3.1', exact: true }).check()
  await expect(page.getByRole('form').getByRole('status').first()).toContainText('Length went from 5 s to 4 s')
  await expect(page.getByRole('group', { name: 'First frame' }).getByText(/result of gen4_image/)).toBeVisible()
  await page.getByRole('radio', { name: 'gen4_turbo' }).check()
  await page.getByRole('combobox', { name: 'Runs' }).selectOption('2')
  await expect(page.getByRole('button', { name: 'Run 2 times · ≈ 40 credits · $0.40' })).toBeVisible()
  // The address follows the form a moment after the last change.
  await expect(page).toHaveURL(/model=gen4_turbo.*promptText=Boats/)
  await page.reload()
  // Files do not survive a reload; everything else does.
  await expect(prompt(page)).toHaveValue('Boats sway')
})

test('several runs on several models are tasks of their own, and all of them come', async ({ page }) => {
  await page.goto('/playground/text_to_image')
  await prompt(page).fill('A fox')
  await page.getByRole('button', { name: 'Lock this seed' }).click()
  const seed = Number(await page.getByRole('spinbutton', { name: 'Seed' }).inputValue())
  await page.getByRole('combobox', { name: 'Runs' }).selectOption('2')
  await page.getByRole('button', { name: 'Compare models' }).click()
  const models = page.getByRole('dialog', { name: 'Models to run as well' })
  // It takes no request without reference images, and says so.
  await expect(models.getByRole('checkbox', { name: 'gen4_image_turbo' })).toHaveAttribute('aria-disabled', 'true')
  await models.getByRole('checkbox', { name: 'gemini_2.5_flash' }).click()
  await page.keyboard.press('Escape')
  const before = [await imagesMade(page), await imagesMade(page, 'gemini_2.5_flash')]
  await page.getByRole('button', { name: 'Run 4 times · ≈ 26 credits · $0.26' }).click()
  const cards = page.getByRole('region', { name: 'Results' }).getByRole('article', { name: 'A fox' })
  await expect(cards).toHaveCount(4)
  await expect(cards.getByRole('link', { name: 'Download' })).toHaveCount(4, { timeout: 30_000 })
  await expect(cards.filter({ hasText: 'gen4_image' })).toHaveCount(2)
  await expect(cards.filter({ hasText: 'gemini_2.5_flash' })).toHaveCount(2)
  // The locked seed and the one after it: the same again, and another.
  for (const own of [seed, (seed + 1) % 4_294_967_296]) await expect(cards.filter({ hasText: `seed ${own}` })).toHaveCount(1)
  for (const image of await cards.getByRole('img').all()) await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(0)
  expect([await imagesMade(page), await imagesMade(page, 'gemini_2.5_flash')]).toEqual(before.map((made) => made + 2))
})

test('a failed run leads to its form, filled in with what was asked for', async ({ page }) => {
  await page.goto('/playground/text_to_video')
  await prompt(page).fill('fail:INTERNAL.BAD_OUTPUT.CODE01 a sign')
  await page.getByRole('radio', { name: '720 × 1280' }).check()
  await runButton(page).click()
  await expect(newest(page)).toContainText('a sign')
  // From the tray, on another page and with another form meanwhile.
  await page.goto('/playground/text_to_image')
  await openTray(page)
  const failed = task(page, 'a sign')
  await failed.getByRole('link', { name: 'Edit in the playground' }).click({ timeout: 30_000 })
  await expect(page).toHaveURL(/text_to_video/)
  await expect(prompt(page)).toHaveValue('fail:INTERNAL.BAD_OUTPUT.CODE01 a sign')
  await expect(page.getByRole('radio', { name: '720 × 1280' })).toBeChecked()
  // From its page, and from the gallery.
  await openTray(page)
  await task(page, 'a sign').getByRole('link', { name: /a sign/ }).click()
  await expect(page.getByRole('main').getByRole('link', { name: 'Edit in the playground' })).toHaveCount(1)
  await page.goto('/gallery')
  await page.getByRole('gridcell', { name: /a sign/ }).click()
  await page.getByRole('dialog').getByRole('link', { name: 'Edit in the playground' }).first().click()
  await expect(prompt(page)).toHaveValue('fail:INTERNAL.BAD_OUTPUT.CODE01 a sign')
})

test('what was typed a moment before a reload is still there', async ({ page }) => {
  await page.goto('/playground/text_to_image?model=gpt_image_2')
  await prompt(page).fill('A lamp. '.repeat(1_000))
  await expect(page.getByText(/The link leaves out prompt/)).toBeVisible()
  await prompt(page).press('Control+End')
  await page.keyboard.type('And dusk.')
  await page.reload()
  await expect(prompt(page)).toHaveValue(`${'A lamp. '.repeat(1_000)}And dusk.`)
})

test('above the own threshold it asks first; Cancel sends nothing', async ({ page }) => {
  await page.goto('/playground/text_to_video?model=gen4.5&promptText=Rain&duration=10')
  const sent: string[] = []
  page.on('request', (request) => request.method() === 'POST' && request.url().includes('/v1/text_to_video') && sent.push(request.url()))
  await runButton(page).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText('Spend about 120 credits · $1.20?')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
  expect(sent).toEqual([])
})

/** Presses Tab, or Shift+Tab, until `target` has the focus. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible({ timeout: 30_000 })
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never comes to ${target.toString()}`)
}

test('the whole way by keyboard: to the form, to a result, on to the next operation', async ({ page }) => {
  test.slow()
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await expect(page.getByRole('heading', { level: 1, name: 'Text to image' })).toBeVisible()
  await tabTo(page, prompt(page))
  await page.keyboard.type('A quiet street')
  await tabTo(page, page.getByRole('radio', { name: '1024 × 1024' }))
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: '1080 × 1080' })).toBeChecked()
  await page.keyboard.press('Control+Enter')
  const card = newest(page)
  await tabTo(page, card.getByRole('button', { name: 'View result 1' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Result' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(card.getByRole('button', { name: 'View result 1' })).toBeFocused()
  await expectAccessible(page)
  await tabTo(page, card.getByRole('button', { name: 'Use as input' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Image to video' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: 'Image', exact: true }).getByText(/result of gen4_image/)).toBeVisible()
  await tabTo(page, prompt(page))
  await page.keyboard.type('Somebody walks by')
  await tabTo(page, runButton(page))
  await page.keyboard.press('Enter')
  await expect(newest(page)).toContainText('Somebody walks by')
  await tabTo(page, newest(page).getByRole('button', { name: 'Cancel Somebody walks by' }))
  await page.keyboard.press('Enter')
  await expect(newest(page)).toContainText('Cancelled')
})

for (const width of [390, 1440]) {
  test(`nothing is wider than a window of ${width} px, and axe finds nothing`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: 844 })
    for (const slug of ['image_to_video', 'character_performance', 'speech_to_speech', 'avatar_videos']) {
      await page.goto(`/playground/${slug}`)
      await expect(runButton(page)).toBeVisible()
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
    }
  })
}
