import type { Page } from '@playwright/test'
import { expect } from '../fixtures'

/**
 * Starts text-to-image runs through the tray, whatever screen is open: writes wishes that were never sent into the
 * history, as a page leaves them that was closed at the worst moment, and presses "Run again" for each.
 */
export async function runFromTray(page: Page, prompts: readonly string[], origin = ''): Promise<void> {
  await page.goto(`${origin}/settings`)
  await trayButton(page).waitFor()
  await page.evaluate(async (texts) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const look = () => {
        const request = indexedDB.open('greenroom')
        request.addEventListener('error', () => reject(new Error('no database')))
        request.addEventListener('success', () => {
          if (request.result.objectStoreNames.contains('entries')) return resolve(request.result)
          // The page has not made it yet.
          request.result.close()
          indexedDB.deleteDatabase('greenroom')
          setTimeout(look, 100)
        })
      }
      setTimeout(look, 500)
    })
    const store = db.transaction('entries', 'readwrite').objectStore('entries')
    for (const promptText of texts) {
      const createdAt = new Date().toISOString()
      store.put({
        id: crypto.randomUUID(), kind: 'task', operationId: 'CreateTextToImage', path: '/v1/text_to_image', params: {},
        request: { model: 'gen4_image', ratio: '1280:720', promptText }, model: 'gen4_image', label: null, seed: null, inputs: [],
        estimateCredits: 5, cost: null, state: 'intent', ending: null, createdAt, updatedAt: createdAt, sentAt: null, acceptedAt: null,
        startedAt: null, endedAt: null, lastPolledAt: null, tookSeconds: null, remoteId: null, run: null, outputs: [],
        kept: { state: 'none', bytes: 0 }, error: null, before: null, after: null, remoteDeletedAt: null, star: false, dismissed: false,
        notes: '', order: -Date.parse(createdAt),
      })
    }
    await new Promise((resolve) => {
      store.transaction.addEventListener('complete', resolve)
    })
    db.close()
  }, prompts)
  await page.reload()
  await openTray(page)
  for (const prompt of prompts) {
    const wish = task(page, prompt).filter({ hasText: 'Nothing was created or charged' })
    await wish.getByRole('button', { name: 'Run again' }).click()
    await expect(wish).toHaveCount(0)
  }
}

export function trayButton(page: Page) {
  return page.getByRole('button', { name: /^Tasks/ })
}

export async function openTray(page: Page): Promise<void> {
  if (!(await page.getByRole('dialog', { name: 'Tasks' }).isVisible())) await trayButton(page).click()
  await expect(page.getByRole('dialog', { name: 'Tasks' })).toBeVisible()
}

/** The line of a run in the open tray. */
export function task(page: Page, prompt: string) {
  return page.getByRole('dialog', { name: 'Tasks' }).getByRole('listitem').filter({ hasText: prompt })
}

/** How many images the sandbox has counted in the last day. */
export async function imagesMade(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { usage } = await (await fetch('/v1/organization')).json()
    return usage.models.gen4_image?.dailyGenerations ?? 0
  })
}
