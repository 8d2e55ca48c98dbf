/** The longest prompt that the contract knows: how far the letters lag behind the keys, on a slow machine. */
import { expect, type Page } from '@playwright/test'

/** As long as a prompt may be for gpt_image_2, in UTF-16 units. */
const LENGTH = 32_000
/** How many times slower than this machine. */
const SLOWER = 4
const KEYS = 80

/** What the browser ran the page on. */
interface BenchServer {
  url: string
}

interface Bench {
  name: string
  /** More than this fails. */
  budget: number
  unit: 'ms' | 'times'
  run: (page: Page, server: BenchServer) => Promise<number>
}

export const benches: readonly Bench[] = [
  ...([
    ['a 32,000-character prompt of paragraphs', () => PARAGRAPHS],
    ['a 32,000-character prompt without a line break', () => ONE_LINE],
  ] as const).flatMap(([what, prompt]) =>
    ([
      ['median', 0.5],
      ['95th percentile', 0.95],
    ] as const).map(([quantileName, quantile]) => ({
      name: `typing into ${what}: ${quantileName} from key press to next paint (4× slower CPU)`,
      budget: 50,
      unit: 'ms' as const,
      run: async (page: Page, server: BenchServer) => {
        await open(page, server, prompt())
        return typed(page, quantile)
      },
    })),
  ),
  {
    // How much of the time without a line break is ours, and how much the browser's own.
    name: 'typing into 32,000 characters without a line break: median, against a textarea on an empty page (4× slower CPU)',
    budget: 1.5,
    unit: 'times',
    run: async (page, server) => {
      await page.setContent('<textarea rows="14" style="width: 500px; font: 14px system-ui"></textarea>')
      await page.getByRole('textbox').fill(ONE_LINE)
      const bare = await typed(page, 0.5)
      await open(page, server, ONE_LINE)
      return (await typed(page, 0.5)) / bare
    },
  },
]

const SENTENCE = 'A lamp on a workbench, morning light through dusty windows.'
/** As people write prompts of this length: shots, each a paragraph of eight sentences. */
const PARAGRAPHS = `${Array.from({ length: 8 }, () => SENTENCE).join(' ')}\n\n`.repeat(80).slice(0, LENGTH - KEYS)
const ONE_LINE = `${SENTENCE} `.repeat(600).slice(0, LENGTH - KEYS)

async function open(page: Page, { url }: BenchServer, prompt: string): Promise<void> {
  await page.goto(`${url}/playground/text_to_image?model=gpt_image_2`)
  await page.getByRole('textbox', { name: 'Prompt' }).fill(prompt)
  await expect(page.getByRole('region', { name: 'Request, cURL' })).toContainText('morning light')
  // The address, the draft and the code have followed.
  await page.waitForTimeout(1_500)
}

/** Types in the middle of the first textarea. @returns a quantile of the delays in ms, as the browser times events */
async function typed(page: Page, quantile: number): Promise<number> {
  await page.locator('textarea').first().evaluate((node) => {
    if (!(node instanceof HTMLTextAreaElement)) throw new TypeError('The prompt is no textarea')
    node.focus()
    node.setSelectionRange(node.textLength / 2, node.textLength / 2)
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.evaluate(() => {
    const delays: number[] = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') delays.push(entry.duration)
      document.documentElement.dataset.delays = JSON.stringify(delays)
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit)
  })
  for (let key = 0; key < KEYS; key += 1) {
    // Every eighth press comes after a pause, in which address, draft, price and code catch up.
    await page.keyboard.press(key % 8 === 7 ? ' ' : 'x', { delay: 20 })
    await page.waitForTimeout(key % 8 === 7 ? 450 : 60)
  }
  await page.waitForTimeout(500)
  const delays: number[] = JSON.parse((await page.evaluate(() => document.documentElement.dataset.delays)) ?? '[]')
  // Presses below the browser's threshold of 16 ms are not told.
  const all = [...Array.from({ length: Math.max(0, KEYS - delays.length) }, () => 16), ...delays].toSorted((a, b) => a - b)
  return all[Math.min(all.length - 1, Math.floor(all.length * quantile))] ?? Number.NaN
}
