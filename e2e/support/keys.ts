/** A person at the keyboard: what they press, and what they come to. */
import { expect, type Page } from '@playwright/test'

type Role = Parameters<Page['getByRole']>[0]

interface TabOptions {
  /** How many presses a person would bear with. */
  most?: number
  /** Tab, unless it goes back, or from one choice to the next. */
  key?: 'Tab' | 'Shift+Tab' | 'ArrowDown'
}

/** Presses Tab until the focus is on something of this role and name. @throws Error with all that was passed, when it is not reached */
export async function tabTo(page: Page, role: Role, name: string | RegExp, { most = 60, key = 'Tab' }: TabOptions = {}): Promise<void> {
  // It is there; the rest is whether one can get to it.
  await expect(page.getByRole(role, { name }).first(), `there is a ${role} ${String(name)}`).toBeVisible()
  const passed: string[] = []
  for (let presses = 0; presses <= most; presses += 1) {
    const focused = await focus(page)
    if (focused.role === role && fits(focused.name, name)) return
    passed.push(`${focused.role} ${focused.name}`)
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not lead to ${role} ${String(name)}, but to\n  ${passed.join('\n  ')}`)
}

/** What has the focus, as a screen reader calls it. */
async function focus(page: Page): Promise<{ role: string; name: string }> {
  const focused = page.locator(':focus')
  if ((await focused.count()) === 0) return { role: 'nothing', name: '' }
  // - 'link "Version 1: first"': ...
  const [, role = '', name = ''] = /^- '?([\w]+)(?: "((?:[^"\\]|\\.)*)")?/u.exec(await focused.ariaSnapshot()) ?? []
  return { role, name: name.replaceAll("''", "'").replaceAll('\\"', '"') }
}

const fits = (name: string, wanted: string | RegExp): boolean => (typeof wanted === 'string' ? name.includes(wanted) : wanted.test(name))

/** Tabs to it and presses Enter. */
export async function enter(page: Page, role: Role, name: string | RegExp, options?: TabOptions): Promise<void> {
  await tabTo(page, role, name, options)
  await page.keyboard.press('Enter')
}

/** Tabs to a field and types. */
export async function type(page: Page, name: string | RegExp, text: string, role: Role = 'textbox'): Promise<void> {
  await tabTo(page, role, name)
  await page.keyboard.type(text)
}

/** Goes to a page by its two letters, and waits for its heading, which has the focus then. */
export async function go(page: Page, letter: string, heading: string | RegExp): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press(letter)
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused()
}
