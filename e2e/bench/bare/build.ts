/** Builds the yardstick page beside the built pages, so that the same server serves both in the same way. */
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const outDir = fileURLToPath(new URL('../../../dist/client/bare', import.meta.url))

export const barePath = '/bare/index.html'

/** @returns what takes it away again */
export async function buildBare(): Promise<() => void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: '/bare/',
    plugins: [react()],
    build: { outDir, emptyOutDir: true },
  })
  return () => rmSync(outDir, { recursive: true, force: true })
}
