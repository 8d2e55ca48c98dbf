/**
 * `npm test`: everything, in order, each part by the command that runs it alone. Stops at the first
 * part that fails: what comes later stands on it.
 */
import { spawnSync } from 'node:child_process'
import { browserVersion, ensureBrowser } from './browser'

const PARTS = ['typecheck', 'lint', 'test:unit', 'build', 'e2e'] as const

process.env.CHROMIUM_PATH = ensureBrowser()
process.stdout.write(`Node ${process.version}, ${browserVersion()}\n`)

let passed = 0
for (const part of PARTS) {
  process.stdout.write(`\n── npm run ${part}\n`)
  const started = Date.now()
  const { status } = spawnSync('npm', ['run', '--silent', part], { stdio: 'inherit', shell: process.platform === 'win32' })
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  process.stdout.write(`── ${part}: ${status === 0 ? 'passed' : 'failed'} after ${seconds} s\n`)
  if (status !== 0) {
    process.stdout.write(`\n${passed} passed, 1 failed\n`)
    process.exit(1)
  }
  passed += 1
}
process.stdout.write(`\n${passed} passed, 0 failed\n`)
