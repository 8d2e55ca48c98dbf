/** Cold openings: bytes of every route before it is ready, and the time of two of them against a page with nothing on it. */
import { request, type Browser, type Page } from '@playwright/test'
import { PLACES } from '../support/places'
import type { Server } from '../support/server'
import { barePath } from './bare/build'
import { open, SLOWDOWN } from './opening'

const KiB = 1024

const bytes = PLACES.filter(({ route }) => route !== '404').map((place) => ({
  name: `opening ${place.name}: scripts before it is ready`,
  budget: place.route.startsWith('/playground') ? 170 : 140,
  unit: 'KiB gz',
  runs: 1,
  run: async (page: Page, server: Server) => {
    // Of its own, so that the page's context is one that has never been there.
    const api = await request.newContext({ baseURL: server.url })
    try {
      return (await open(page, server, await place.find(api))).scripts / KiB
    } finally {
      await api.dispose()
    }
  },
}))

const styles = {
  name: 'opening the playground: style sheets before it is ready',
  budget: 15,
  unit: 'KiB gz',
  runs: 1,
  run: async (page: Page, server: Server) => (await open(page, server, '/playground/text_to_image')).styles / KiB,
}

const ratios = [
  { path: '/', name: 'Overview', budget: 1.25 },
  { path: '/conversations?limit=50', name: 'conversations (50 rows)', budget: 1.3 },
].flatMap(({ path, name, budget }) => [
  { name: `opening ${name}: ready, against the bare page (${SLOWDOWN}× slower CPU)`, budget, unit: 'times', run: against(path, ({ ready }) => ready) },
  { name: `opening ${name}: blocking time, against the bare page (${SLOWDOWN}× slower CPU)`, budget: 1.5, unit: 'times', run: against(path, ({ blocking }) => blocking) },
])

const firstPaint = {
  name: `opening Overview: first paint, against the bare page's readiness (${SLOWDOWN}× slower CPU)`,
  budget: 1,
  unit: 'times',
  run: async (page: Page, server: Server) => (await open(page, server, '/')).firstPaint / (await bareOf(page, server)).ready,
}

export const benches = [...bytes, styles, ...ratios, firstPaint]

type Measure = (opening: Awaited<ReturnType<typeof open>>) => number

/** One opening of each, one after the other, each in a context that has no cache. */
function against(path: string, measure: Measure) {
  return async (page: Page, server: Server) => {
    const bare = measure(await bareOf(page, server))
    return measure(await open(page, server, path)) / Math.max(bare, 1)
  }
}

async function bareOf(page: Page, server: Server) {
  const browser = page.context().browser() as Browser
  const context = await browser.newContext({ viewport: page.viewportSize() })
  try {
    return await open(await context.newPage(), server, barePath)
  } finally {
    await context.close()
  }
}
