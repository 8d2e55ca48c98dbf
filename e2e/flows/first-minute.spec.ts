/** The first start: without a key, and with one whose API answers well, badly, or not at all. */
import { createServer, type Server as HttpServer } from 'node:http'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures'

test('without a key: nothing is billed, what to try, how to go live', async ({ page }) => {
  await page.goto('/')
  const notice = page.getByRole('region', { name: 'This is the sandbox: nothing here is billed' })
  await expect(notice).toContainText('The server of this page has no API key')
  await expect(notice.getByRole('listitem')).toContainText(['dev.runwayml.com', 'RUNWAYML_API_SECRET=key_…', 'Start Greenroom again'])
  await expectAccessible(page)
  for (const [link, heading] of [['Create an avatar', 'New avatar'], ['Make an image or a video', /./], ['Read conversations', 'Conversations']] as const) {
    await notice.getByRole('link', { name: link }).click()
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await page.goBack()
  }
})

test('with a key: one check of key, organization and credits, and each failure in its own words', async ({ page, request, startServer }) => {
  const organization: object = await (await request.get('/v1/organization')).json()
  const api = await stub()
  const server = await startServer({ RUNWAYML_API_SECRET: 'key_of_a_test_0123456789', RUNWAYML_BASE_URL: api.url })
  expect(server.output()).toContain(`(live, ${api.url})`)
  const check = page.getByRole('region', { name: /key|credits|RunwayML|live$/ })
  const again = () => page.getByRole('button', { name: 'Check again' }).click()

  api.answer(401, { error: 'The API key is not valid.' })
  await page.goto(server.url)
  await expect(check).toContainText('RunwayML refuses the API key')
  expect(api.keys()).toEqual(new Set(['Bearer key_of_a_test_0123456789']))
  await expectAccessible(page)

  api.answer(403, { error: 'Forbidden' })
  await page.reload()
  await expect(check).toContainText('The API key may not see its organization')

  api.answer(200, { ...organization, creditBalance: 0 })
  await again()
  await expect(check).toContainText('This organization has no credits')
  await expect(check.getByRole('listitem')).toContainText(['API: answers', 'Key: accepted', 'Organization:', 'Credits: none left'])

  await api.stop()
  await page.reload()
  await expect(check).toContainText('RunwayML cannot be reached')
  await page.setViewportSize({ width: 390, height: 844 })
  await expectNoSidewaysScroll(page)

  // Parts that come later ask once more by themselves, and what asks would find the API back before the button is
  // pressed: it comes back when none has asked for a while.
  await expect(async () => {
    for (let looks = 0; looks < 8; looks++) {
      expect(await page.getByRole('button', { name: 'Check again' }).isEnabled()).toBe(true)
      await page.waitForTimeout(250)
    }
  }).toPass()
  await api.start()
  api.answer(200, { ...organization, creditBalance: 1200 })
  await again()
  await expect(check).toContainText('You are live')
  await expect(check.getByRole('listitem').last()).toHaveText('Credits: 1,200 credits')
  await check.getByRole('button', { name: 'Understood' }).click()
  await page.reload()
  await expect(page.getByRole('region', { name: 'Credits' })).toContainText('1,200')
  await expect(check.filter({ hasText: 'You are live' })).toHaveCount(0)
  expect(await page.content()).not.toContain('key_of_a_test')
  expect(server.output()).not.toContain('key_of_a_test')
  await api.stop()
})

/** An API on this machine that answers everything alike. */
async function stub() {
  let status = 200
  let body = '{}'
  const keys = new Set<string | undefined>()
  let server: HttpServer | undefined
  let port = 0
  const start = () =>
    new Promise<void>((resolve) => {
      server = createServer((incoming, response) => {
        keys.add(incoming.headers.authorization)
        const isOrganization = incoming.url === '/v1/organization'
        response.writeHead(isOrganization ? status : 404, { 'content-type': 'application/json' }).end(isOrganization ? body : '{"error":"Not found"}')
      })
      server.listen(port, '127.0.0.1', () => {
        const address = server?.address()
        if (address && typeof address === 'object') port = address.port
        resolve()
      })
    })
  await start()
  return {
    url: `http://127.0.0.1:${port}`,
    keys: () => keys,
    answer(nextStatus: number, next: object) {
      status = nextStatus
      body = JSON.stringify(next)
    },
    start,
    stop: () =>
      new Promise<void>((resolve) => {
        server?.close(() => resolve())
        server?.closeAllConnections()
      }),
  }
}
