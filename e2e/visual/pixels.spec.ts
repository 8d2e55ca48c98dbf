/**
 * How every page looks, in both themes: `npm run visual`. Fonts and their edges differ from machine to machine, so it
 * is no part of `npm test`, and skips where the pictures in `baselines` were made with another browser or other fonts.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect } from '../fixtures'
import { PLACES } from '../support/places'
import { test } from './stillness'

const record = fileURLToPath(new URL('baselines/made-with.txt', import.meta.url))

test.beforeEach(async ({ page }, { config }) => {
  const here = `Chromium ${page.context().browser()?.version()} on ${process.platform}, whose letters are ${await widthOfLetters(page)} px wide\n`
  const updates = config.updateSnapshots === 'all' || config.updateSnapshots === 'changed'
  if (updates) {
    mkdirSync(dirname(record), { recursive: true })
    writeFileSync(record, here)
  }
  const there = existsSync(record) ? readFileSync(record, 'utf8') : 'nothing yet\n'
  test.skip(here !== there, `The pictures were made with ${there.trim()}; here is ${here.trim()}. To compare before and after a change of yours, make your own before it: npm run visual -- --update-snapshots`)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })
    for (const { name } of PLACES) {
      test(name, async ({ page, open }) => {
        await open(name)
        await expect(page).toHaveScreenshot(`${name}-${colorScheme}.png`)
      })
    }
  })
}

/** Two fonts never agree in this; and one that lacks a script of the sandbox's names draws boxes, of another width. */
async function widthOfLetters(page: Page): Promise<string> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')!
    const widths = ['system-ui', 'ui-monospace, monospace'].map((font) => {
      context.font = `100px ${font}`
      return context.measureText('Greenroom, 0123456789 & fjord waltz … 田中 ゆき أسئلة').width.toFixed(2)
    })
    return widths.join(' and ')
  })
}
