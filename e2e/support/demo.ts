/** The static demo: building it, and a host for it that knows nothing but files. */
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'dist-demo')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/**
 * `npm run demo`, which takes some ten seconds.
 * @throws Error with what the build printed, when it fails
 */
export function buildDemo(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', 'demo'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The demo was not built:\n${output}`))))
  })
}

/**
 * Serves `dist-demo` at a port that is free.
 * @param notFound what an address gets that is no file: the host's own words, or 404.html, as most hosts do
 */
export async function serveDemo(notFound: 'words' | '404.html'): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const path = normalize(pathname === '/' ? '/index.html' : pathname)
    const file = await readFile(join(folder, path)).catch(() => undefined)
    if (file) return response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(file)
    if (notFound === 'words') return response.writeHead(404, { 'content-type': 'text/plain' }).end('No such file')
    return response.writeHead(404, { 'content-type': TYPES['.html'] }).end(await readFile(join(folder, '404.html')))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
