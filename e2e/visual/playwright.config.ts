import { defineConfig } from '@playwright/test'
import everything from '../playwright.config'

/** `npm run visual`: the pictures alone, which the other suites leave out. */
export default defineConfig({
  ...everything,
  testDir: '.',
  testIgnore: [],
  testMatch: 'pixels.spec.ts',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  expect: { ...everything.expect, toHaveScreenshot: { maxDiffPixels: 0 } },
})
