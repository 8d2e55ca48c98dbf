import type { Page } from '@playwright/test'

/**
 * Fills the history of the page's browser with runs that were never made: every fourth a film, every sixteenth failed,
 * every tenth with a star, a minute apart, the newest at `until`. Their outputs lead nowhere.
 * @param url of any server of the dashboard; the page is left at its settings
 * @param prompts of the runs, in turn; ordinary ones without
 */
export async function seedHistory(page: Page, url: string, count: number, { until = Date.now(), prompts = [] }: { until?: number; prompts?: readonly string[] } = {}): Promise<void> {
  await page.goto(`${url}/settings`)
  await page.evaluate(
    async ({ count: total, until: newest, prompts: texts }) => {
      // The page makes the database; opened before that it would be an empty one. No function has a name here: tsx
      // would wrap it in a helper that the page does not have.
      while (!(await indexedDB.databases()).some(({ name, version = 0 }) => name === 'greenroom' && version > 1)) {
        await new Promise((resolve) => {
          setTimeout(resolve, 100)
        })
      }
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('greenroom')
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error('The database did not open')))
      })
      const store = db.transaction('entries', 'readwrite').objectStore('entries')
      for (let n = 0; n < total; n += 1) {
        const createdAt = new Date(newest - n * 60_000).toISOString()
        const isFilm = n % 4 === 1
        const ending = n % 16 === 15 ? 'failed' : 'succeeded'
        const model = isFilm ? 'gen4.5' : 'gen4_image'
        const remoteId = crypto.randomUUID()
        const order = -Date.parse(createdAt)
        store.put({
          id: crypto.randomUUID(), kind: 'task', operationId: isFilm ? 'CreateTextToVideo' : 'CreateTextToImage',
          path: isFilm ? '/v1/text_to_video' : '/v1/text_to_image', params: {}, label: null, inputs: [], model, seed: n,
          request: { model, ratio: '1280:720', seed: n, promptText: texts[n % texts.length] ?? `Run ${n}: ${'a lamp on a workbench, morning light through dusty windows, '.repeat(4)}` },
          estimateCredits: 8, cost: 8, state: 'ended', ending, createdAt, updatedAt: createdAt, sentAt: createdAt, acceptedAt: createdAt,
          startedAt: createdAt, endedAt: createdAt, lastPolledAt: createdAt, tookSeconds: 20, remoteId,
          run: { status: ending.toUpperCase(), progress: null, failure: ending === 'failed' ? (texts[0] ?? 'It failed.') : null, failureCode: null, estimatedCost: null, cost: null, nodeErrors: {} },
          outputs: ending === 'succeeded' ? [{ path: `/media/tasks/${remoteId}/0`, kind: isFilm ? 'video' : 'image' }] : [],
          kept: { state: 'none', bytes: 0 }, error: null, before: null, after: null, remoteDeletedAt: null, star: n % 10 === 0,
          dismissed: true, notes: '', order, outcome: ending, parents: [], ...(n % 10 === 0 && { starred: order }),
        })
      }
      await new Promise((resolve) => {
        store.transaction.addEventListener('complete', resolve)
      })
      db.close()
    },
    { count, until, prompts },
  )
}
