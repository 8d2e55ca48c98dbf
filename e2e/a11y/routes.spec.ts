/** Every page that has an address, seen by axe in both themes at the width of a desktop and of a phone. */
import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures'

const PAGES = [
  '/',
  '/playground',
  '/gallery',
  '/avatars',
  '/avatars/new',
  '/knowledge',
  '/knowledge/new',
  '/voices',
  '/voices/design',
  '/voices/clone',
  '/conversations',
  '/live',
  '/workflows',
  '/usage',
  '/settings',
  '/no-such-page',
]

/** The list and the name of its answer's first item, for the pages of one thing. */
const DETAILS = ['avatars', 'documents', 'voices', 'avatar_conversations'] as const
const ADDRESS = { avatars: 'avatars', documents: 'knowledge', voices: 'voices', avatar_conversations: 'conversations' }

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport })

    for (const path of PAGES) {
      test(path, async ({ page }) => {
        await visit(page, path)
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
      })
    }

    for (const list of DETAILS) {
      test(`one of ${list}`, async ({ page, request }) => {
        const { data } = (await (await request.get(`/v1/${list}?limit=20`)).json()) as { data: { id: string }[] }
        await visit(page, `/${ADDRESS[list]}/${data.at(-1)!.id}`)
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
      })
    }
  })
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // Nothing is waiting any more. Not "network idle": what is still processing is looked at again and again.
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
}
