/** Script injection through every text that the API can return: nothing runs, nothing is fetched, the CSP has nothing to say. */
import type { APIRequestContext, Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { seedHistory } from '../support/history'
import { payloads, poisoned } from './payloads'

interface Marks {
  __ran?: number
  __violations?: string[]
}

async function poison(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const violations: string[] = []
    Object.assign(globalThis, { __violations: violations })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => violations.push(`${violatedDirective} ${blockedURI}`))
  })
  await page.route(/\/v1\//, async (route) => {
    if (route.request().method() !== 'GET') return route.continue()
    try {
      const response = await route.fetch()
      await route.fulfill({ response, json: poisoned(await response.json()) })
    } catch {
      // The page was left meanwhile.
      await route.abort().catch(() => {})
    }
  })
}

test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }))

/** Opens what is folded, and looks for what ran. */
async function look(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached()
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await expectNothingRan(page)
}

async function expectNothingRan(page: Page): Promise<void> {
  const marks = await page.evaluate(() => {
    const { __ran, __violations } = globalThis as Marks
    const links = [...document.querySelectorAll('a[href], [src], form[action]')].map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    return { ran: __ran, violations: __violations, links: links.filter((link) => /^\s*(?:java\s*script|data:text|vbscript)|evil\.invalid/i.test(link) && !link.startsWith('https://evil.invalid')) }
  })
  expect(marks, page.url()).toEqual({ ran: undefined, violations: [], links: [] })
}

async function idsOf(request: APIRequestContext, list: string): Promise<string[]> {
  const { data } = (await (await request.get(`/v1/${list}?limit=20`)).json()) as { data: { id: string }[] }
  return data.map(({ id }) => id)
}

test('there are fifty payloads', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(50)
})

test('payloads in every text of the API run nothing on lists and sums', async ({ page }) => {
  await poison(page)
  for (const path of ['/', '/avatars', '/knowledge', '/voices', '/conversations', '/workflows', '/usage', '/live']) {
    await page.goto(path)
    await look(page)
  }
})

test('payloads in every text of the API run nothing on pages of one thing', async ({ page, request }) => {
  await poison(page)
  const [avatars, voices, conversations] = await Promise.all(['avatars', 'voices', 'avatar_conversations'].map((list) => idsOf(request, list)))
  for (const path of [`/avatars/${avatars![0]}`, `/voices/${voices![0]}`, ...conversations!.slice(1, 3).map((id) => `/conversations/${id}`)]) {
    await page.goto(path)
    await expect(page.locator('main')).toContainText('globalThis.__ran=')
    await look(page)
  }
})

test('payloads in runs, graphs and documents run nothing', async ({ page, request }) => {
  await poison(page)
  const workflows = (await (await request.get('/v1/workflows')).json()) as { data: { versions: { id: string }[] }[] }
  const version = workflows.data[0]!.versions[0]!.id
  const make = async (path: string, data: object) => ((await (await request.post(path, { data, headers: { 'idempotency-key': crypto.randomUUID() } })).json()) as { id: string }).id
  const task = await make('/v1/text_to_image', { model: 'gen4_image', promptText: 'fail:SAFETY.INPUT.TEXT', ratio: '1280:720' })
  const run = await make(`/v1/workflows/${version}`, {})
  const [document] = await idsOf(request, 'documents')
  for (const path of [`/tasks/${task}`, `/workflows/${version}`, `/workflows/${version}/runs/${run}`, `/knowledge/${document}`]) {
    await page.goto(path)
    await look(page)
  }
  // The one place where a text of the API is drawn as more than text.
  await page.getByText('Preview', { exact: true }).first().click()
  await look(page)
})

test('payloads in the history of this device run nothing', async ({ page, server }) => {
  await poison(page)
  await seedHistory(page, server.url, payloads.length, { prompts: payloads })
  for (const path of ['/gallery', '/settings', '/playground', '/playground/text_to_image']) {
    await page.goto(path)
    await look(page)
  }
  await page.goto('/gallery')
  await page.getByRole('gridcell').first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  // Enough of them to have had the first image, film and failure.
  for (let n = 0; n < 18; n += 1) {
    const name = await page.getByRole('dialog').getAttribute('aria-labelledby')
    const title = await page.locator(`[id="${name}"]`).textContent()
    await page.keyboard.press('ArrowRight')
    await expect(page.locator(`[id="${name}"]`)).not.toHaveText(title ?? '')
    await expectNothingRan(page)
  }
})

test('payloads in words of failure and names of files run nothing', async ({ page }) => {
  await poison(page)
  const body = { error: payloads.join(' '), issues: payloads.map((message, n) => ({ path: [message, n], message })), docUrl: `javascript:globalThis.__ran=1` }
  await page.route(/\/v1\//, (route) => route.fulfill({ status: 400, json: body }))
  for (const path of ['/', '/avatars', '/voices', '/usage']) {
    await page.goto(path)
    await look(page)
  }
  await page.goto('/knowledge/new?from=files')
  const files = payloads.map((name) => ({ name: `${name.replaceAll('\0', '')}.md`, mimeType: 'text/markdown', buffer: Buffer.from(payloads.join('\n\n')) }))
  await page.locator('input[type=file]').first().setInputFiles(files.slice(0, 20))
  await look(page)
})
