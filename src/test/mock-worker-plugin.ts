import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

/**
 * Puts msw's service worker into the demo build, from the installed msw, so that no copy of it can grow old here.
 *
 * @param options.inBuild whether this build is the demo
 */
export function mockWorker({ inBuild }: { inBuild: boolean }): Plugin {
  return {
    name: 'greenroom:mock-worker',
    apply: (_config, { command }) => command === 'build' && inBuild,
    async generateBundle() {
      const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
      this.emitFile({ type: 'asset', fileName: 'mockServiceWorker.js', source: await readFile(file, 'utf8') })
    },
  }
}
