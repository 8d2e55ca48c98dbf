import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { buildBudgets } from './src/test/build-budgets.ts'
import { mockWorker } from './src/test/mock-worker-plugin.ts'
import { staticShell } from './src/app/static-shell-plugin.ts'
import { routeFilesPlugin } from './src/proxy/route-files-plugin.ts'
import { greenroomProxy } from './src/proxy/vite-plugin.ts'

const src = fileURLToPath(new URL('src', import.meta.url))

const isPage = (id: string) => id.endsWith('Page.tsx')
const isPrimitive = (id: string) => id.startsWith(`${src}/ui/`)
const isIcon = (id: string) => id.includes('/lucide-react/')

export default defineConfig(({ mode, isSsrBuild }) => ({
  // The router's plugin comes before React's, or it does nothing and says nothing.
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: 'src/routes',
      generatedRouteTree: 'src/routeTree.gen.ts',
      quoteStyle: 'single',
    }),
    react(),
    tailwindcss(),
    staticShell(src),
    greenroomProxy(),
    mockWorker({ inBuild: mode === 'demo' }),
    !isSsrBuild && mode !== 'demo' && routeFilesPlugin(),
    !isSsrBuild && buildBudgets({ production: mode !== 'demo' }),
  ],
  resolve: {
    alias: [
      { find: '~', replacement: src },
      // React has had this hook of its own since 18; the router asks for it through a shim that brings another.
      { find: 'use-sync-external-store/shim/with-selector', replacement: 'use-sync-external-store/with-selector' },
      { find: /^\.\.\/createLucideIcon\.mjs$/, replacement: `${src}/ui/lucideIcon.ts` },
    ],
  },
  server: { host: '127.0.0.1', port: 5173 },
  preview: { host: '127.0.0.1', port: 4173 },
  // Two builds: the pages (`vite build`) and the production server (`vite build --ssr`), which runs from node_modules.
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        copyPublicDir: false,
        target: 'node20',
        rolldownOptions: { input: 'src/proxy/server.ts', output: { entryFileNames: 'server.js' } },
      }
    : {
        outDir: mode === 'demo' ? 'dist-demo' : 'dist/client',
        emptyOutDir: true,
        modulePreload: {
          // Every browser that the build is made for preloads modules by itself.
          polyfill: false,
          // Which scripts a page or part imports is not written into the first chunk (4 kB, mostly hashes): a page that is
          // opened comes with hints (route-files.ts), and one that is gone to is fetched when the pointer nears its link.
          resolveDependencies: (_file, files) => files.filter((file) => file.endsWith('.css')),
        },
        rolldownOptions: {
          output: {
            // Functions of a page and of the primitives are nearly all called as soon as it is gone to: compiled while they are
            // fetched, not then. Not those of the first chunk, of which half are called later: that made the first page block
            // for longer.
            postBanner: ({ isEntry, moduleIds }) =>
              !isEntry && (moduleIds.some(isPage) || (moduleIds.some(isPrimitive) && moduleIds.every((id) => isPrimitive(id) || isIcon(id))))
                ? '//# allFunctionsCalledOnLoad'
                : '',
            codeSplitting: {
              groups: [
                // All that is loaded before any page is one file: two dozen small ones weigh 7 kB more after gzip.
                { name: 'app', tags: ['$initial'], priority: 1 },
                // So are the primitives that nearly every page has. With those that fewer have, pages would load what they do not use.
                { name: 'ui', test: /\/src\/ui\/|lucide-react.*\/icons\//, minShareCount: 20 },
              ],
            },
          },
        },
      },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    testTimeout: 30_000,
    // The default leaves one processor free, which is half of a small machine.
    maxWorkers: '100%',
  },
}))
