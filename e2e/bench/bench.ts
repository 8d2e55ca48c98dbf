/**
 * `npm run bench [-- NAME]`: times what is timed nowhere else, in a real browser on the production
 * build: medians of seven, beside their budgets. Each run gets a page without a past. Ends with 1
 * when a median is over its budget, or was not to be had; the others are measured all the same.
 * Numbers of different machines are compared by the calibration.
 */
import { existsSync, readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { type Browser, chromium, type Page } from '@playwright/test'
import { browserVersion, ensureBrowser, launchOptions } from '../support/browser'
import { type Server, startServer } from '../support/server'
import { buildBare } from './bare/build'

interface Bench {
  name: string
  /** The median may be at most this. */
  budget: number
  unit: string
  /** How often; seven, unless it comes out the same each time. */
  runs?: number
  run: (page: Page, server: Server) => Promise<number>
}

const RUNS = 7

async function main(filter: string): Promise<boolean> {
  process.env.CHROMIUM_PATH = ensureBrowser()
  if (!existsSync(new URL('../../dist/client/index.html', import.meta.url))) {
    throw new Error('There is no build to measure. Run `npm run build` first.')
  }
  const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.bench.ts'))
  const modules = await Promise.all(files.map((file) => import(new URL(file, import.meta.url).href) as Promise<{ benches: Bench[] }>))
  const benches = modules.flatMap((module) => module.benches).filter((bench) => bench.name.includes(filter))
  const removeBare = await buildBare()
  const browser = await chromium.launch(launchOptions())
  const server = await startServer({ SANDBOX_SCENARIO: 'heavy', SANDBOX_SPEED: '1' })
  print(`Node ${process.version}, ${browserVersion()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}`)
  print(`calibration: ${(await calibrate(browser)).toFixed(0)} ms for ten million steps of a fixed loop`)
  let isWithin = true
  for (const bench of benches) {
    const values = await measure(browser, server, bench).catch((error: unknown) => {
      print(`FAIL ${bench.name}: ${error instanceof Error ? error.stack : String(error)}`)
    })
    if (!values) {
      isWithin = false
      continue
    }
    const median = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
    isWithin &&= median <= bench.budget
    // Small numbers are ratios and megabytes, whose parts matter.
    const show = (value: number) => value.toFixed(bench.budget < 20 ? 2 : 0)
    const range = `${show(Math.min(...values))}–${show(Math.max(...values))}`
    print(`${median <= bench.budget ? 'ok  ' : 'OVER'} ${show(median).padStart(6)} of ${bench.budget} ${bench.unit}  (${range})  ${bench.name}`)
  }
  await server.stop()
  await browser.close()
  removeBare()
  return isWithin
}

async function measure(browser: Browser, server: Server, bench: Bench): Promise<number[]> {
  const values: number[] = []
  for (let n = 0; n < (bench.runs ?? RUNS); n++) values.push(await once(browser, server, bench))
  return values
}

async function once(browser: Browser, server: Server, bench: Bench): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: server.url })
  try {
    return await bench.run(await context.newPage(), server)
  } finally {
    await context.close()
  }
}

/** How fast this machine is today, in milliseconds for a fixed piece of work. */
async function calibrate(browser: Browser): Promise<number> {
  const page = await browser.newPage()
  const time = await page.evaluate(() => {
    const start = performance.now()
    let state = 1
    for (let n = 0; n < 10_000_000; n++) state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state > 0 ? performance.now() - start : Number.NaN
  })
  await page.close()
  return time
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

process.exit((await main(process.argv[2] ?? '')) ? 0 : 1)
