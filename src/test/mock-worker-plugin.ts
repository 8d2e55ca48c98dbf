import { copyFile, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Before msw's own worker. Addresses inside the demo are no files of the host, so those that it does not know are
 * answered with the page; and the worker stays when the last page closes, for it has to answer the next address.
 */
const ours = `
addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate') return
  event.respondWith(fetch(event.request).then((answer) => (answer.status === 404 ? fetch(registration.scope) : answer)))
})
addEventListener('message', (event) => {
  if (event.data === 'CLIENT_CLOSED') event.stopImmediatePropagation()
})
`

/**
 * Puts msw's service worker into the demo build, from the installed msw, so that no copy of it can grow old here; and
 * the page as 404.html too, which most static hosts show for addresses that they do not know.
 *
 * @param options.inBuild whether this build is the demo
 */
export function mockWorker({ inBuild }: { inBuild: boolean }): Plugin {
  return {
    name: 'greenroom:mock-worker',
    apply: (_config, { command }) => command === 'build' && inBuild,
    async generateBundle() {
      const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
      this.emitFile({ type: 'asset', fileName: 'mockServiceWorker.js', source: ours + (await readFile(file, 'utf8')) })
    },
    async writeBundle({ dir = '' }) {
      await copyFile(join(dir, 'index.html'), join(dir, '404.html'))
    },
  }
}
