import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures'

/** Starts a session and waits until it can be joined. */
async function start(page: Page, { script = '', preset = 'cat-character' } = {}) {
  await page.goto(`/live?preset=${preset}`)
  await expect(page.getByRole('radio', { name: 'Mochi' })).toBeChecked()
  if (script) await page.getByRole('textbox', { name: 'Start script' }).fill(script)
  await page.getByRole('button', { name: 'Start session' }).click()
  await expect(page).toHaveURL(/\/live\/[\da-f-]{36}$/)
}

const join = (page: Page) => page.getByRole('button', { name: 'Join the call' })
const log = (page: Page) => page.getByRole('log', { name: 'What was said and done' })

test('a session from its start to its conversation, with captions, a typed line and a client event', async ({ page }) => {
  test.slow()
  const mark = `boiler ${Date.now()}`
  await page.goto('/live?preset=cat-character')
  await page.getByRole('button', { name: 'Add client event' }).click()
  const tool = page.getByRole('region', { name: 'New tool' })
  await tool.getByRole('textbox', { name: 'Name' }).fill('show_slide')
  await page.getByRole('textbox', { name: 'Description' }).fill('Shows a slide.')
  await page.getByRole('button', { name: 'Add to Parameters of show_slide' }).click()
  await page.getByRole('group', { name: 'Parameter new parameter' }).getByRole('textbox', { name: 'Name' }).fill('number')
  const parameter = page.getByRole('group', { name: 'Parameter number' })
  await parameter.getByRole('combobox', { name: 'Type' }).selectOption({ label: 'Whole number' })

  // What the contract refuses is marked, and not sent.
  await page.getByRole('button', { name: 'Start session' }).click()
  await expect(parameter.getByRole('textbox', { name: 'Description' })).toBeFocused()
  await expect(page).toHaveURL(/\/live\?/)
  await parameter.getByRole('textbox', { name: 'Description' }).fill('Counted from 1.')

  // The same as JSON, both ways.
  await page.getByRole('radio', { name: 'JSON' }).click()
  const json = page.getByRole('textbox', { name: 'Tools as JSON' })
  await expect(json).toHaveValue(/"type": "integer"/)
  await json.fill((await json.inputValue()).replace('show_slide', 'show_picture'))
  await page.getByRole('radio', { name: 'Builder' }).click()
  await expect(page.getByRole('region', { name: 'show_picture' })).toBeVisible()

  await page.getByRole('textbox', { name: 'Start script' }).fill(`Good day from the ${mark}.`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Start session' }).click()
  await expect(page.getByRole('timer', { name: 'Time to join' })).toBeVisible()
  await expect(join(page)).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(log(page).getByText(`Good day from the ${mark}.`)).toBeVisible()
  await page.getByRole('textbox', { name: 'Say something' }).fill('What is a valve?')
  await page.keyboard.press('Enter')
  await expect(log(page).getByText('You asked: “What is a valve?”')).toBeVisible()
  await page.getByRole('button', { name: 'Call show_picture' }).click()
  await expect(log(page).getByText('Client event')).toBeVisible()
  await page.getByRole('combobox', { name: 'Show in the log' }).selectOption({ label: 'Client events (1)' })
  await expect(page).toHaveURL(/log=client_event/)
  await expect(log(page).getByRole('listitem')).toHaveCount(1)
  await expectAccessible(page)
  await expect(page.getByRole('timer', { name: 'Time in call' })).toHaveText(/^0:\d\d$/)

  // Leaving asks; staying stays.
  await page.getByRole('link', { name: 'Voices', exact: true }).click()
  await page.getByRole('alertdialog', { name: 'Leave the call?' }).getByRole('button', { name: 'Stay' }).click()
  const id = new URL(page.url()).pathname.split('/').pop() ?? ''
  // Saving takes half a second here: the next look at the session waits until this one is done.
  let release = () => {}
  const scanned = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/v1\/realtime_sessions\/[\da-f-]+$/, async (route) => {
    await scanned
    await route.continue()
  })
  await page.getByRole('button', { name: 'End call' }).click()
  await expect(page.getByRole('heading', { name: 'The call has ended' })).toBeVisible()
  await expect(page.getByRole('progressbar', { name: 'Saving the conversation' })).toBeVisible()
  await expectAccessible(page)
  release()

  await expect(page).toHaveURL(new RegExp(`/conversations/${id}`), { timeout: 20_000 })
  await expect(page.getByText('What is a valve?').first()).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText(`Good day from the ${mark}.`).first()).toBeVisible()
  // Nothing was left open.
  await page.goto('/live')
  await expect(page.getByRole('button', { name: 'Start session' })).toBeVisible()
  await expect(page.getByText('was left open')).toHaveCount(0)
})

test('cancelling before anybody joined costs nothing and keeps nothing', async ({ page }) => {
  await start(page)
  await expect(join(page)).toBeVisible()
  await page.getByRole('button', { name: 'Cancel session' }).click()
  const question = page.getByRole('alertdialog', { name: 'Cancel this session?' })
  await expect(question.getByText('keeps neither transcript nor recording')).toBeVisible()
  await question.getByRole('button', { name: 'Cancel session' }).click()
  await expect(page.getByText('The session was cancelled')).toBeVisible()
  await page.getByRole('link', { name: 'Start another session' }).click()
  await expect(page.getByText('was left open')).toHaveCount(0)
})

test('a session that nobody joins fails after 21 seconds, and says why', async ({ page }) => {
  test.slow()
  await start(page)
  await expect(page.getByRole('timer', { name: 'Time to join' })).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByRole('alert').filter({ hasText: 'Nobody joined in time' })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('TALKING_AVATAR.NO_PARTICIPANT')).toBeVisible()
  await expectAccessible(page)
})

test('a tab that dies in a call is noticed at the next start, and its call is ended from there', async ({ page, context }) => {
  test.slow()
  await start(page, { script: 'Is anybody there?' })
  const id = new URL(page.url()).pathname.split('/').pop() ?? ''
  await join(page).click()
  await expect(log(page).getByText('Is anybody there?')).toBeVisible()

  // While its tab lives, another one only says so, and does not use its key a second time.
  const other = await context.newPage()
  await other.goto('/live')
  await expect(other.getByText(/is open in another tab/)).toBeVisible()
  await other.goto(`/live/${id}`)
  await expect(other.getByText('This session is open in another tab')).toBeVisible()
  await other.goto('/live')
  // Closed without the page being asked, as when the browser crashes.
  await page.close({ runBeforeUnload: false })
  await expect(other.getByText('A session with Mochi was left open')).toBeVisible()
  await expect(other.getByText(/102 credits · \$1.02 in all at most/)).toBeVisible()
  await expectAccessible(other)

  await other.getByRole('link', { name: 'Go back to it' }).click()
  await expect(other.getByRole('heading', { name: 'This call was left open' })).toBeVisible()
  await other.getByRole('button', { name: 'Rejoin the call' }).click()
  await other.getByRole('textbox', { name: 'Say something' }).fill('I am back.')
  await other.keyboard.press('Enter')
  await expect(log(other).getByText('I am back.').first()).toBeVisible()
  // Once more, and this time only to end it.
  await other.reload()
  await other.goto('/live')
  await other.getByRole('link', { name: 'End call' }).click()
  await expect(other).toHaveURL(new RegExp(`/conversations/${id}`), { timeout: 20_000 })
  await expect(other.getByText('I am back.').first()).toBeVisible({ timeout: 20_000 })
})

test('by keyboard alone: choose, start, join, say, end', async ({ page }) => {
  await page.goto('/live')
  await expect(page.getByRole('radio', { name: 'Mochi' })).toBeVisible()
  const tabTo = async (isThere: () => Promise<boolean>) => {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await isThere()) return
      await page.keyboard.press('Tab')
    }
    throw new Error('Tab does not lead there')
  }
  const focused = (name: string) => async () => (await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')).includes(name)
  await tabTo(() => page.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'radio'))
  await page.keyboard.press('Space')
  await tabTo(focused('Start session'))
  await page.keyboard.press('Enter')
  await expect(join(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'End call' })).toBeVisible()
  await tabTo(focused('Say something'))
  await page.keyboard.type('Hello')
  await page.keyboard.press('Enter')
  await expect(log(page).getByText('You: Hello')).toBeVisible()
  await page.keyboard.press('Shift+Tab')
  await tabTo(focused('End call'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/conversations\//, { timeout: 20_000 })
})

test('the microphone is asked for only when wanted, shows its level, and its refusal is explained', async ({ page }) => {
  await page.goto('/live')
  await expect(page.getByRole('switch', { name: 'Microphone' })).toBeChecked()
  await expect(page.getByRole('switch', { name: 'Camera' })).not.toBeChecked()
  await page.getByRole('button', { name: 'Try them out' }).click()
  const level = page.getByRole('meter', { name: 'Microphone level' })
  await expect(level).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Which microphone' })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Which camera' })).toHaveCount(0)
  await page.getByRole('switch', { name: 'Camera' }).click()
  await expect(page.getByLabel('Your camera')).toBeVisible()
  await page.getByRole('button', { name: 'Stop the try-out' }).click()
  await expect(level).toHaveCount(0)

  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('Permission denied', 'NotAllowedError'))
  })
  await page.getByRole('button', { name: 'Try them out' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'The microphone is not allowed' })).toBeVisible()
  await expectAccessible(page)
})

test('no page of it is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await start(page, { script: 'Good day.' })
  await expect(join(page)).toBeVisible()
  await expectNoSidewaysScroll(page)
  await join(page).click()
  await expect(log(page).getByText('Good day.')).toBeVisible()
  await expectNoSidewaysScroll(page)
  await page.getByRole('button', { name: 'End call' }).click()
  await expect(page).toHaveURL(/\/conversations\//, { timeout: 20_000 })
})
