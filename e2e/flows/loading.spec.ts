/** How a page comes: what it needs is asked for at once. */
import { expect, test } from '../fixtures'

for (const path of ['/conversations', '/avatars/new', '/usage']) {
  test(`the scripts of ${path} are asked for along with the first script, not after it`, async ({ page, request }) => {
    const html = await (await request.get(path, { headers: { accept: 'text/html' } })).text()
    const first = /<script type="module"[^>]* src="([^"]+)"/.exec(html)?.[1] ?? ''
    const routes = (await (await request.get('/route-files.json')).json()) as Record<string, string[]>
    const needed = (routes[path] ?? []).map((file) => `/${file}`)
    expect(needed.length).toBeGreaterThan(5)

    const asked = new Set<string>()
    page.on('request', (sent) => asked.add(new URL(sent.url()).pathname))
    // It is held back until all are asked for: nothing has run then that could ask.
    await page.route(`**${first}`, async (route) => {
      await expect.poll(() => needed.filter((file) => !asked.has(file))).toEqual([])
      await route.continue()
    })
    await page.goto(path)
    await expect(page.locator('main h1')).toBeVisible()
  })
}
