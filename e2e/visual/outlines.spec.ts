/**
 * What every page is made of, as a screen reader goes through it: headings, regions, tables and their
 * columns, fields. The same on every machine, so it runs with all other tests. After a change that is meant:
 * npm run e2e -- e2e/visual --update-snapshots
 */
import { expect } from '../fixtures'
import { PLACES } from '../support/places'
import { test } from './stillness'

const ROLES = [
  'application', 'banner', 'checkbox', 'columnheader', 'combobox', 'complementary', 'form', 'grid', 'group', 'heading', 'main', 'meter',
  'navigation', 'progressbar', 'radiogroup', 'region', 'search', 'searchbox', 'slider', 'switch', 'tab', 'table', 'tablist', 'textbox', 'toolbar',
].join('|')
const LINE = new RegExp(`^(\\s*)- '?((?:${ROLES})\\b(?: "(?:[^"\\\\]|\\\\.)*")?(?: \\[level=\\d\\])?)`, 'u')

for (const { name } of PLACES) {
  test(name, async ({ page, open }) => {
    await open(name)
    expect(outline(await page.getByRole('main').ariaSnapshot())).toMatchSnapshot(`${name}.txt`)
  })
}

/** The lines that say how a page is built; what stands in it (links, buttons, words, values) may change with every text. */
function outline(snapshot: string): string {
  const lines = snapshot.split('\n').flatMap((line) => {
    const [, indent = '', what] = LINE.exec(line) ?? []
    return what ? [`${indent}${what}`] : []
  })
  return `${lines.join('\n')}\n`
}
