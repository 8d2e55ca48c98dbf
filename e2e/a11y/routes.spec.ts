/**
 * Every page that has an address, visited once and then looked at as everybody meets it: by axe in both themes at the
 * width of a desktop and of a phone; at 360 px, and at 200 % zoom, where nothing may be lost; without motion.
 */
import { readFileSync } from 'node:fs'
import { expect, findings, test } from '../fixtures'
import { PLACES } from '../support/places'
import { lostControls, motions, settle, visit, watchMotion } from './look'

const DESKTOP = { width: 1440, height: 900 }
/** What a desktop's window holds at 200 %: half as many pixels of CSS each way. */
const ZOOMED = { width: 720, height: 450 }
const PHONE = { width: 390, height: 844 }
const NARROWEST = { width: 360, height: 740 }

test.describe.configure({ mode: 'parallel' })

/** So many that the first load of a page is no great part of it. */
const AT_ONCE = 4

for (let first = 0; first < PLACES.length; first += AT_ONCE) {
  const places = PLACES.slice(first, first + AT_ONCE)
  test(places.map(({ name }) => name).join(', '), async ({ page, request }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await watchMotion(page)
    for (const place of places) {
      await test.step(place.name, async () => {
        await page.setViewportSize(DESKTOP)
        await visit(page, await place.find(request))
        const wrongs: Record<string, string[]> = {
          'at 1440 px': [...(await findings(page)), ...(await lostControls(page))],
        }
        await page.setViewportSize(ZOOMED)
        wrongs['at 200 %'] = await lostControls(page)
        await page.setViewportSize(PHONE)
        wrongs['at 390 px'] = await findings(page)
        await page.setViewportSize(NARROWEST)
        wrongs['at 360 px'] = await lostControls(page)
        wrongs['without motion'] = await motions(page)
        // The walk goes on, so that one run says all.
        expect.soft(wrongs, place.name).toEqual({ 'at 1440 px': [], 'at 200 %': [], 'at 390 px': [], 'at 360 px': [], 'without motion': [] })
      })
    }
  })
}

test('no route is left out', () => {
  const tree = readFileSync(new URL('../../src/routeTree.gen.ts', import.meta.url), 'utf8')
  const union = /fullPaths:([^:]*)fileRoutesByTo/u.exec(tree)?.[1] ?? ''
  const paths = [...union.matchAll(/'([^']+)'/gu)].map(([, path]) => path!)
  expect(paths.length).toBeGreaterThan(20)
  const visited = new Set(PLACES.map(({ route }) => route))
  expect(paths.filter((path) => !visited.has(path))).toEqual([])
})

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`what opens over the page ${reducedMotion === 'reduce' ? 'does not move' : 'moves'} with motion set to ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion })
    await watchMotion(page)
    await page.goto('/settings')
    await settle(page)
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog', { name: 'Command menu' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Tasks/ }).click()
    await expect(page.getByRole('dialog', { name: 'Tasks' })).toBeVisible()
    await page.keyboard.press('Escape')
    const moved = await motions(page)
    // The second proves that the first would have seen it.
    if (reducedMotion === 'reduce') expect(moved).toEqual([])
    else expect(moved).not.toEqual([])
  })
}
