import { defineConfig } from '@playwright/test'
import everything from '../playwright.config'

/** `npm run visual`: the pictures alone, which the other suites leave out. Not one pixel may differ, as Playwright has it by itself. */
export default defineConfig({
  ...everything,
  testDir: '.',
  testIgnore: [],
  testMatch: 'pixels.spec.ts',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
})
