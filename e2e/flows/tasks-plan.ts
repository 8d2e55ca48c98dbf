import type { Page } from '@playwright/test'
import { expect } from '../fixtures'

/** Starts text-to-image runs from the form of the playground, one after the other, and opens the tray. */
export async function run(page: Page, prompts: readonly string[], origin = ''): Promise<void> {
  await page.goto(`${origin}/playground/text_to_image`)
  for (const prompt of prompts) {
    await page.getByRole('textbox', { name: 'Prompt' }).fill(prompt)
    await page.getByRole('button', { name: /^Run ·/ }).click()
    await expect(page.getByRole('region', { name: 'Results' }).getByRole('article').first()).toContainText(prompt)
  }
  await openTray(page)
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
export async function imagesMade(page: Page, model = 'gen4_image'): Promise<number> {
  return page.evaluate(async (name) => {
    const { usage } = await (await fetch('/v1/organization')).json()
    return usage.models[name]?.dailyGenerations ?? 0
  }, model)
}
