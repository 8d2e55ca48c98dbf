/** The list of 400 documents: how soon a word that is typed has narrowed it, all pages of the API read meanwhile. */
import type { Page } from '@playwright/test'
import type { Server } from '../support/server'

export const benches = [{ name: 'a search over 400 documents, from the first letter of six to the list', budget: 3000, unit: 'ms', run: search }]

async function search(page: Page, server: Server): Promise<number> {
  await page.goto(`${server.url}/knowledge`)
  const pages = page.getByRole('navigation', { name: 'Documents: pages' })
  await pages.getByText('Page 1 · 50 documents').waitFor()
  const started = performance.now()
  await page.getByRole('searchbox', { name: 'Search documents' }).pressSequentially('lisbon')
  // 400 and something: another bench adds some of its own.
  await pages.getByText(/documents out of 4\d\d/).waitFor()
  return performance.now() - started
}
