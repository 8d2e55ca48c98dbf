/** What is looked for on a page besides what axe finds. The functions named *InPage run in the browser and stand alone. */
import type { Page } from '@playwright/test'

/** Waits until the page shows what it is about. Not "network idle": what is processing is looked at again and again. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForFunction(() => !document.querySelector('main [aria-busy=true]'))
}

/** Goes to an address of another path: the first by loading the page, each further one inside it, as a link does. */
export async function visit(page: Page, path: string): Promise<void> {
  if (page.url() === 'about:blank') await page.goto(path)
  else {
    await page.evaluate((to) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      history.pushState({}, '', to)
    }, path)
    // The page that comes takes the focus.
    await page.waitForFunction(() => document.activeElement !== document.body)
  }
  await settle(page)
}

/**
 * @returns what does not fit: the page itself when it scrolls sideways, and every control that is cut off or lies where
 * nobody can scroll to
 */
export function lostControls(page: Page): Promise<string[]> {
  return page.evaluate(lostInPage)
}

function lostInPage(): string[] {
  const root = document.documentElement
  const lost: string[] = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} px wide, the window ${root.clientWidth}`] : []
  const controls = 'a[href]:not([href="#main"]), button, input, select, textarea, summary, [role=tab], [role=slider], [tabindex="0"]'
  for (const control of document.querySelectorAll<HTMLElement>(controls)) {
    const box = control.getBoundingClientRect()
    // Of one pixel: for screen readers only. A canvas is moved about; its list shows the same.
    if (!control.checkVisibility({ visibilityProperty: true }) || box.width <= 1 || box.height <= 1 || control.closest('.react-flow')) continue
    // Which ways no ancestor scrolls: there the control must lie inside every ancestor that cuts off.
    let [x, y] = [true, true]
    let wrong = ''
    for (let at: HTMLElement | null = control; at && !wrong; at = at.parentElement) {
      const own = getComputedStyle(at)
      if (own.position === 'fixed' || at === root) {
        if (x && (box.left < -1 || box.right > root.clientWidth + 1)) wrong = 'beside the window'
        if (y && own.position === 'fixed' && (box.top < -1 || box.bottom > window.innerHeight + 1)) wrong = 'above or below the window'
        break
      }
      const parent = at.parentElement
      if (!parent) break
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(parent)
      const edge = parent.getBoundingClientRect()
      // Long names are shortened on purpose, and whole on the page that they lead to.
      const shortens = textOverflow === 'ellipsis' || webkitLineClamp !== 'none'
      if (/auto|scroll/u.test(overflowX)) x = false
      if (/auto|scroll/u.test(overflowY)) y = false
      if (x && !shortens && /hidden|clip/u.test(overflowX) && (box.left < edge.left - 1 || box.right > edge.right + 1)) wrong = 'cut off at a side'
      if (y && !shortens && /hidden|clip/u.test(overflowY) && (box.top < edge.top - 1 || box.bottom > edge.bottom + 1)) wrong = 'cut off above or below'
    }
    if (wrong) lost.push(`${wrong}: ${control.outerHTML.slice(0, 160)}`)
  }
  return lost
}

/** From the next load on, everything that moves for longer than a millisecond is noted. */
export async function watchMotion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = new Set<string>()
    // Told by the events alone: asking each element for its animations takes minutes when a whole page changes colour.
    const look = (event: Event) => {
      const { elapsedTime, animationName, propertyName } = event as AnimationEvent & TransitionEvent
      if (elapsedTime > 0.001) seen.add(`${animationName ?? propertyName} for ${elapsedTime} s`)
    }
    for (const type of ['animationiteration', 'animationend', 'animationcancel', 'transitionend', 'transitioncancel']) document.addEventListener(type, look, true)
    Object.assign(window, {
      motions: () => {
        const running = document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().endTime) > 1)
        const all = [...seen, ...running.map((animation) => `${animation.id || animation.constructor.name} is running`)]
        seen.clear()
        return all
      },
    })
  })
}

/** @returns what has moved since it was asked last, and for how long */
export function motions(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { motions: () => string[] }).motions())
}
