/** Tasks outlive everything that can happen to a page, and nothing is made twice. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures'
import { launchOptions } from '../support/browser'
import { startSandbox } from './tasks-sandbox'
import { imagesMade, openTray, run, task, trayButton } from './tasks-plan'

// Slow enough to come in between, also on a busy machine: an image takes about two seconds, with [slow] about fifteen.
test.use({ speed: '6' })
test.describe.configure({ timeout: 90_000 })

test('a reload in mid-run loses nothing and makes nothing twice', async ({ page }) => {
  await page.goto('/settings')
  const before = await imagesMade(page)
  await run(page, ['[slow] a lamp at dusk'])
  const lamp = task(page, 'a lamp at dusk')
  await expect(lamp).toContainText(/Running/)
  await expect(lamp.getByRole('progressbar', { name: /a lamp at dusk/ })).toBeVisible()
  await expect(page).toHaveTitle(/^\(\d+( · \d+%)?\) Text to image/)
  await page.reload()
  await openTray(page)
  await expect(lamp).toContainText('Done, saved on this device', { timeout: 40_000 })
  await expect(page).toHaveTitle(/^Text to image/)
  expect(await imagesMade(page)).toBe(before + 1)
})

test('a create whose answer the page did not live to see is found by its key', async ({ page }) => {
  await page.goto('/settings')
  const before = await imagesMade(page)
  // The proxy has the answer; the page is still waiting for it when it goes away.
  await page.route('**/v1/text_to_image', async (route) => {
    await route.fetch()
  })
  await run(page, ['a bridge'])
  await expect(task(page, 'a bridge')).toContainText(/Sending|Sent/)
  await page.reload()
  await openTray(page)
  await expect(task(page, 'a bridge')).toContainText('Done', { timeout: 30_000 })
  expect(await imagesMade(page)).toBe(before + 1)
})

test('a reply that is lost on its way to the page is fetched again, and nothing is sent twice', async ({ page }) => {
  await page.goto('/settings')
  const before = await imagesMade(page)
  let creates = 0
  await page.route('**/v1/text_to_image', async (route) => {
    creates += 1
    await route.fetch()
    await route.abort('connectionreset')
  })
  await run(page, ['a boat'])
  await expect(task(page, 'a boat')).toContainText('Done', { timeout: 40_000 })
  expect(creates).toBe(1)
  expect(await imagesMade(page)).toBe(before + 1)
})

test('when nobody knows what became of it, it is never sent again by itself', async ({ page }) => {
  const creates: string[] = []
  page.on('request', (request) => request.method() === 'POST' && creates.push(request.url()))
  await run(page, ['[drop] a tower'])
  const tower = task(page, 'a tower')
  await expect(tower).toContainText('Outcome unknown')
  await expect(tower).toContainText(/balance/)
  await expect(tower.getByRole('button', { name: 'Run again' })).toHaveCount(0)
  const sent = creates.length
  await tower.getByRole('button', { name: 'Look again' }).click()
  await page.reload()
  await openTray(page)
  await expect(tower).toContainText('Outcome unknown')
  expect(creates).toHaveLength(sent)
  await tower.getByRole('button', { name: 'Put away' }).click()
  await expect(tower).toHaveCount(0)
})

test('a second tab follows, and takes over when the first is closed', async ({ page, context }) => {
  await run(page, ['[slow] a first film'])
  await expect(task(page, 'a first film')).toContainText(/Running/)
  const second = await context.newPage()
  await second.goto('/settings')
  await openTray(second)
  await expect(task(second, 'a first film')).toBeVisible()
  const before = await imagesMade(second)
  await page.close()
  await expect(task(second, 'a first film')).toContainText('Done', { timeout: 40_000 })
  expect(await imagesMade(second)).toBe(before)
})

test('a browser that is closed and opened again goes on where it was', async ({ server }) => {
  const folder = await mkdtemp(join(tmpdir(), 'greenroom-'))
  const open = () => chromium.launchPersistentContext(folder, { ...launchOptions(), baseURL: server.url })
  try {
    const first = await open()
    const page = await first.newPage()
    await run(page, ['[slow] a long night'])
    await expect(task(page, 'a long night')).toContainText(/Running/)
    const before = await imagesMade(page)
    await first.close()
    const again = await open()
    const later = await again.newPage()
    await later.goto('/settings')
    await openTray(later)
    await expect(task(later, 'a long night')).toContainText('Done', { timeout: 40_000 })
    expect(await imagesMade(later)).toBe(before)
    await again.close()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('failures say what happened, what it cost and what to do, and moderation is no press away', async ({ page }) => {
  await run(page, ['fail:SAFETY.INPUT.TEXT one', 'fail:INTERNAL two', 'error:429 three'])
  const moderated = task(page, 'SAFETY.INPUT.TEXT one')
  await expect(moderated).toContainText('held back by moderation', { timeout: 40_000 })
  await expect(moderated).toContainText(/charged/)
  await expect(moderated.getByRole('button', { name: 'Run again' })).toHaveCount(0)
  await expect(task(page, 'INTERNAL two').getByRole('button', { name: 'Run again' })).toBeVisible({ timeout: 40_000 })
  await expect(task(page, 'error:429 three')).toContainText('Daily limit reached')
  await page.getByRole('button', { name: 'Clear finished' }).click()
  await expect(moderated).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await openTray(page)
  await expect(moderated).toBeVisible()
  await expectAccessible(page)
})

test('waiting for a slot is said, and can be cancelled', async ({ page, startServer }) => {
  const { url } = await startServer({ SANDBOX_SPEED: '2' })
  await run(page, ['[throttle] [slow] waits'], url)
  const waits = task(page, 'waits')
  await expect(waits).toContainText(/Waiting for a slot: .*gen4_image slots busy/)
  await waits.getByRole('button', { name: /^Cancel/ }).click()
  await expect(waits).toContainText('Cancelled')
})

test('any task of the account opens on its page, also in a browser that never saw it', async ({ page, browser, server }) => {
  await run(page, ['a quiet field'])
  await expect(task(page, 'a quiet field')).toContainText('Done', { timeout: 40_000 })
  await task(page, 'a quiet field').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: 'a quiet field' })).toBeVisible()
  await expect(page.getByRole('img', { name: 'Output 1' })).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize({ width: 360, height: 800 })
  await expectNoSidewaysScroll(page)

  const stranger = await browser.newContext({ baseURL: server.url })
  const other = await stranger.newPage()
  await other.goto(new URL(page.url()).pathname)
  await expect(other.getByText('Started by another program or browser', { exact: true })).toBeVisible()
  await expect(other.getByRole('img', { name: 'Output 1' })).toBeVisible()
  await other.getByRole('button', { name: /Add to this device/ }).click()
  await expect(other.getByText('Done, saved on this device')).toBeVisible()
  await other.getByRole('button', { name: 'Delete at RunwayML' }).click()
  await other.getByRole('button', { name: 'Delete task' }).click()
  // The copy outlives the original.
  await expect(other.getByRole('button', { name: 'Delete at RunwayML' })).toHaveCount(0)
  await other.reload()
  await expect(other.getByRole('img', { name: 'Output 1' })).toBeVisible()
  await stranger.close()
})

test('a proxy that is killed and started again in mid-run loses nothing', async ({ page, startServer }) => {
  const sandbox = await startSandbox('10')
  const env = { RUNWAYML_API_SECRET: `key_${'0'.repeat(128)}`, RUNWAYML_BASE_URL: sandbox.origin }
  try {
    const first = await startServer(env)
    await run(page, ['[slow] a storm'], first.url)
    await expect(task(page, 'a storm')).toContainText(/Queued|Running/)
    const before = await imagesMade(page)
    await first.stop('SIGKILL')
    await page.waitForTimeout(1_500)
    await startServer({ ...env, PORT: new URL(first.url).port })
    await expect(task(page, 'a storm')).toContainText('Done', { timeout: 45_000 })
    expect(await imagesMade(page)).toBe(before)
  } finally {
    await sandbox.stop()
  }
})

test('fifty running tasks in three tabs: the API is asked of each at most once in five seconds', async ({ page, context, startServer }) => {
  // Asked at the real pace, and counted where the requests arrive. The runs take minutes, so that none ends meanwhile.
  const sandbox = await startSandbox('0.1', 60)
  try {
    const { url } = await startServer({ RUNWAYML_API_SECRET: `key_${'0'.repeat(128)}`, RUNWAYML_BASE_URL: sandbox.origin })
    await page.goto(`${url}/playground/text_to_image`)
    await page.getByRole('textbox', { name: 'Prompt' }).fill('[slow] a crowd')
    for (const times of ['8', '8', '8', '8', '8', '8', '2']) {
      await page.getByRole('combobox', { name: 'Runs' }).selectOption(times)
      await page.getByRole('button', { name: `Run ${times} times` }).click()
    }
    await expect.poll(() => sandbox.looks().size).toBeGreaterThan(0)
    await context.newPage().then((second) => second.goto(`${url}/settings`))
    // The page of a task asks for itself, beside the tab that asks for all.
    const third = await context.newPage()
    await third.goto(`${url}/tasks/${[...sandbox.looks().keys()][0]}`)
    // At a tenth of the speed they are queued for up to 20 seconds.
    await expect(third.getByText(/Running/).first()).toBeVisible({ timeout: 30_000 })
    // Until each was looked at four times: that takes a quarter of a minute, on a busy machine longer.
    const looks = () => [...sandbox.looks().values()]
    await expect.poll(() => (looks().length < 50 ? 0 : Math.min(...looks().map((times) => times.length))), { timeout: 50_000, intervals: [1_000] }).toBeGreaterThan(3)
    expect(looks()).toHaveLength(50)
    // A quarter of a second for the way there: the first of two may have been held up, the second not.
    for (const times of looks()) for (const [n, at] of times.slice(1).entries()) expect(at - times[n]!).toBeGreaterThan(4_750)
  } finally {
    await sandbox.stop()
  }
})

test('the tray is worked by keyboard alone', async ({ page }) => {
  await page.goto('/settings')
  // The button of the first paint gives way to the one with the tray behind it.
  await expect(trayButton(page)).toHaveAttribute('aria-haspopup', 'dialog')
  await trayButton(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Tasks' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(trayButton(page)).toBeFocused()
})
