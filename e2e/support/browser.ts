/** Finds a Chromium to test with: Playwright's own, Chrome, or the one the system ships. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type LaunchOptions } from '@playwright/test'

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'msedge']

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** @returns the path of an installed browser, or undefined when there is none */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named) return named
  const own = chromium.executablePath()
  if (own && existsSync(own)) return own
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, ...PLACES].find((file) => existsSync(file))
}

/**
 * Installs a browser where none is found: Debian's package when this is root on Debian (CI), else
 * Playwright's download.
 *
 * @returns the browser's path
 * @throws Error that says what to do by hand
 */
export function ensureBrowser(): string {
  const found = findBrowser()
  if (found) return found
  const isRoot = process.getuid?.() === 0
  const attempts: [string, string[]][] = []
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    attempts.push(['apt-get', ['update', '-qq']], ['apt-get', ['install', '-y', '-qq', 'chromium']])
  }
  attempts.push(['npx', ['playwright', 'install', 'chromium']])
  for (const [command, args] of attempts) {
    process.stdout.write(`No browser found; running ${command} ${args.join(' ')}\n`)
    spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    const now = findBrowser()
    if (now) return now
  }
  throw new Error(
    [
      'The tests need a Chromium and none could be installed here. Any one of these will do:',
      '  apt-get install -y chromium          (Debian, Ubuntu; as root)',
      '  npx playwright install chromium      (anywhere)',
      '  CHROMIUM_PATH=/path/to/chrome npm test',
    ].join('\n'),
  )
}

/**
 * Launch options for that browser. Root in a container has no user namespace to sandbox in; the
 * background switches keep Chromium from calling home, so that tests stay on loopback.
 */
export function launchOptions(): LaunchOptions {
  const executablePath = findBrowser()
  return {
    ...(executablePath && { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      '--autoplay-policy=no-user-gesture-required',
    ],
  }
}

/** The version line of the browser, for reports. */
export function browserVersion(): string {
  const path = findBrowser()
  if (!path) return 'none'
  try {
    return execFileSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8' }).trim()
  } catch {
    return path
  }
}
