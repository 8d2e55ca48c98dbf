/** A workflow of 500 nodes on a slow machine: how long its graph takes to come, and whether it follows the hand. */
import type { Page } from '@playwright/test'
import { largeGraph } from '../../src/features/workflows/testing/largeGraph'
import type { Server } from '../support/server'

const NODES = 500
/** A middling phone or an old laptop against the machine that builds. */
const SLOWDOWN = 4
const ID = '0b0e7a52-0a0c-4c8e-9c11-3f6c1f5b2a01'

interface Bench {
  name: string
  /** The number must stay at or below it. */
  budget: number
  unit: 'ms'
  /** Measures once, in a page that is blank. */
  run: (page: Page, server: Pick<Server, 'url'>) => Promise<number>
}

export const benches: readonly Bench[] = [
  { name: `workflows: mount of a graph of ${NODES} nodes at ${SLOWDOWN}× CPU throttling`, budget: 400, unit: 'ms', run: mountOfGraph },
  { name: `workflows: 95th of 100 frames while that graph is dragged`, budget: 50, unit: 'ms', run: frameOfDrag },
]

async function openGraph(page: Page, server: Pick<Server, 'url'>): Promise<void> {
  // esbuild, which runs this file, names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.route(`**/v1/workflows/${ID}`, (route) =>
    route.fulfill({ json: { id: ID, name: 'Large', description: null, version: 1, createdAt: '2026-06-01T00:00:00.000Z', updatedAt: '2026-06-01T00:00:00.000Z', graph: largeGraph(NODES) } }),
  )
  await page.goto(`${server.url}/workflows/${ID}`)
  await page.locator('.react-flow__node').first().waitFor()
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
}

/** From the press on "Graph" to the frame that shows nodes; the code is there. */
async function mountOfGraph(page: Page, server: Pick<Server, 'url'>): Promise<number> {
  await openGraph(page, server)
  await page.getByRole('radio', { name: 'List' }).click()
  await page.getByRole('list', { name: 'Nodes of the graph' }).waitFor()
  // What the press on the other view set going comes to its end.
  await page.waitForTimeout(1000)
  return page.evaluate(pressAndWait)
}

/** Runs in the page. */
function pressAndWait(): Promise<number> {
  const graph = [...document.querySelectorAll<HTMLElement>('label, [role=radio]')].find(({ textContent }) => textContent === 'Graph')
  return new Promise((resolve) => {
    const started = performance.now()
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.react-flow__node')) return
      observer.disconnect()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        // A message comes after the frame was painted.
        port1.addEventListener('message', () => resolve(performance.now() - started))
        port1.start()
        port2.postMessage(0)
      })
    })
    observer.observe(document.body, { subtree: true, childList: true })
    graph?.click()
  })
}

const FRAMES = 100

async function frameOfDrag(page: Page, server: Pick<Server, 'url'>): Promise<number> {
  await openGraph(page, server)
  return page.evaluate(dragAndCount, FRAMES)
}

/** Runs in the page: drags the canvas a little in every frame and gives the 95th of the times between them. */
function dragAndCount(frames: number): Promise<number> {
  const pane = document.querySelector('.react-flow__pane')!
  const { left, top, width, height } = pane.getBoundingClientRect()
  const at = { x: left + width * 0.8, y: top + height * 0.8 }
  const send = (type: string, target: EventTarget) => target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window, button: 0, buttons: 1, clientX: at.x, clientY: at.y }))
  send('mousedown', pane)
  return new Promise((resolve) => {
    const times: number[] = []
    let last = performance.now()
    const step = (now: number) => {
      times.push(now - last)
      last = now
      if (times.length > frames) {
        send('mouseup', window)
        resolve(times.slice(1).toSorted((a, b) => a - b)[Math.floor(frames * 0.95)]!)
        return
      }
      // To and fro, so that nodes come and go.
      at.x += times.length % 50 < 25 ? -30 : 30
      send('mousemove', window)
      requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })
}
