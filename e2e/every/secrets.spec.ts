/** The key of a live server: the API repeats it in every text, and yet it reaches no page, no store, no log. */
import { createServer } from 'node:http'
import { expect, test } from '../fixtures'

const key = `key_${'5ec4e7a1'.repeat(16)}`

test('the key is in no answer, no script, no storage and no log', async ({ page, startServer }) => {
  const seen: string[] = []
  const api = createServer((request, response) => {
    seen.push(`${request.method} ${request.headers.authorization}`)
    const isList = /^\/v1\/(?:avatars|voices|documents|avatar_conversations)/.test(request.url ?? '')
    const status = isList ? 200 : 400
    const avatar = {
      id: '5b0b5a5e-7c9f-4f0e-9a86-0d8f1a7a2b11', name: `Ada ${key}`, personality: key, startScript: null, status: 'READY', documentIds: [], voice: { type: 'custom', id: key, deleted: true },
      referenceImageUri: `https://x.invalid/?${key}`, processedImageUri: null, createdAt: '2026-03-09T14:05:00Z', updatedAt: '2026-03-09T14:05:00Z',
    }
    const body = isList ? { data: request.url?.startsWith('/v1/avatars') ? [avatar] : [], hasMore: false, nextCursor: null } : { error: `Bad key ${key}`, issues: [{ path: [key], message: key }], docUrl: `https://x.invalid/${key}` }
    response.writeHead(status, { 'content-type': 'application/json', 'x-echo': key, docs: key, 'set-cookie': `key=${key}` }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
  const address = api.address()
  const server = await startServer({ RUNWAYML_API_SECRET: key, RUNWAYML_BASE_URL: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` })
  const answers: Promise<string>[] = []
  page.on('response', (response) => {
    answers.push(Promise.all([response.allHeaders(), response.text()]).then(([headers, text]) => `${response.url()} ${JSON.stringify(headers)} ${text}`, () => ''))
  })
  for (const path of ['/', '/avatars', '/usage', '/playground/text_to_image']) {
    await page.goto(server.url + path)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached()
    await expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
  }
  // A refused run is written down with its error.
  await page.getByRole('textbox', { name: 'Prompt' }).first().fill('a red boat')
  await page.getByRole('button', { name: /^Run (·|\d)/ }).click()
  await expect.poll(() => seen.filter((line) => line.startsWith('POST')).length).toBeGreaterThan(0)
  await expect(page.getByText('[secret]').first()).toBeVisible()

  const kept = await page.evaluate(async () => {
    const rows: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage), document.documentElement.outerHTML]
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '')
        opening.addEventListener('success', () => resolve(opening.result))
        opening.addEventListener('error', () => reject(new Error('It did not open')))
      })
      for (const store of db.objectStoreNames) {
        rows.push(await new Promise((resolve) => {
          const reading = db.transaction(store).objectStore(store).getAll()
          reading.addEventListener('success', () => resolve(reading.result))
        }))
      }
      db.close()
    }
    return JSON.stringify(rows)
  })
  expect(kept).toContain('a red boat')
  const given = (await Promise.all(answers)).join('\n')
  expect(given).toContain('Bad key [secret]')
  expect(seen.every((line) => line.endsWith(`Bearer ${key}`))).toBe(true)
  for (const [where, text] of Object.entries({ kept, given, log: server.output() })) expect(text.includes(key), where).toBe(false)
  api.closeAllConnections()
  api.close()
})
