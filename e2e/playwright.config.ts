import { defineConfig } from '@playwright/test'
import { launchOptions } from './support/browser'

export default defineConfig({
  testDir: '.',
  // Pixels differ from machine to machine: npm run visual.
  testIgnore: '**/visual/pixels.spec.ts',
  snapshotPathTemplate: '{testDir}/visual/outlines/{arg}{ext}',
  outputDir: '../test-results',
  fullyParallel: false,
  workers: 2,
  // Retries on CI separate a slow machine from a broken page; a flaky test is still reported as such.
  retries: process.env.CI ? 2 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: launchOptions(),
    viewport: { width: 1440, height: 900 },
    actionTimeout: 10_000,
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
})
