import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pageFolder, startServer } from './server'

/** `npm start`: builds when the page is missing or older than what it is made from, then serves. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json']

/** @returns when the newest file at or below `path` was changed, in milliseconds since 1970; 0 for none */
function newest(path: string): number {
  if (!existsSync(path)) return 0
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

function build(): number {
  const windows = process.platform === 'win32'
  return spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit', shell: windows }).status ?? 1
}

const built = newest(join(pageFolder, 'index.html'))
const isStale = sources.some((path) => newest(join(root, path)) > built)
const status = isStale ? build() : 0
if (status === 0) await startServer()
else process.exitCode = status
