import { describe, expect, it } from 'vitest'
import { formatReport, inspectBundle, type BundleFile } from './bundle-rules'

type Chunk = Extract<BundleFile, { type: 'chunk' }>

function chunk(fileName: string, gzip: number, more: Partial<Chunk> = {}): Chunk {
  return { type: 'chunk', fileName, gzip, isEntry: false, facadeModuleId: null, imports: [], moduleIds: [], ...more }
}

const route = (name: string) => `/app/src/routes/${name}.tsx?tsr-split=component`

/** A good build with one of its chunks changed. */
function goodBut(fileName: string, change: (file: Chunk) => Partial<Chunk>): BundleFile[] {
  return good().map((file) => (file.type === 'chunk' && file.fileName === fileName ? { ...file, ...change(file) } : file))
}

/** A build as it should be: an entry with a vendor chunk, a page, a style sheet. */
function good(): BundleFile[] {
  return [
    chunk('entry.js', 50_000, { isEntry: true, imports: ['vendor.js'], moduleIds: ['/app/src/main.tsx', '/app/src/features/tasks/shared/TaskTray.tsx'] }),
    chunk('vendor.js', 80_000, { moduleIds: ['/app/node_modules/react-dom/index.js'] }),
    chunk('usage.js', 20_000, { imports: ['vendor.js', 'charts.js'], moduleIds: [route('usage'), '/app/src/features/usage/UsagePage.tsx'] }),
    chunk('charts.js', 30_000, { moduleIds: ['/app/node_modules/@visx/scale/index.js'] }),
    { type: 'asset', fileName: 'assets/app.css', gzip: 9_000 },
  ]
}

function violations(files: BundleFile[], production = true): string[] {
  return inspectBundle(files, { production }).violations
}

describe('inspectBundle', () => {
  it('passes a good build and prints what it weighs', () => {
    const report = inspectBundle(good(), { production: true })
    expect(report.violations).toEqual([])
    expect(formatReport(report)).toMatch(/entry\s+130\.0 kB\s+of 136\.0 kB[\s\S]*route usage\s+50\.0 kB[\s\S]*css of the heaviest page\s+9\.0 kB/)
  })

  it('counts into the entry what it imports statically', () => {
    const files = goodBut('vendor.js', () => ({ imports: ['more.js'] }))
    expect(violations([...files, chunk('more.js', 20_000)])).toEqual([expect.stringContaining('entry weighs 150.0 kB')])
  })

  it('refuses a route that is too heavy with what it alone needs', () => {
    expect(violations(goodBut('charts.js', () => ({ gzip: 45_000 })))).toEqual([expect.stringContaining('route usage weighs 65.0 kB')])
  })

  it('does not count again what the shell loads for every page', () => {
    const menu = chunk('menu.js', 1_000, { imports: ['charts.js'], moduleIds: ['/app/src/app/ThemeMenu.tsx'] })
    const report = inspectBundle([...good(), menu], { production: true })
    expect(formatReport(report)).toMatch(/shell, after the first page\s+31\.0 kB[\s\S]*route usage\s+20\.0 kB/)
  })

  it('lets workflow graphs be heavier', () => {
    const files = [...good(), chunk('graph.js', 90_000, { moduleIds: [route('workflows/$workflowId')] })]
    expect(violations(files)).toEqual([])
    expect(violations([...good(), chunk('list.js', 90_000, { moduleIds: [route('workflows/index')] })])).toHaveLength(1)
  })

  it('refuses a page in the entry, also by way of a chunk that the entry imports', () => {
    const files = goodBut('vendor.js', ({ moduleIds }) => ({ moduleIds: [...moduleIds, '/app/src/features/avatars/AvatarsPage.tsx'] }))
    expect(violations(files)).toEqual([expect.stringContaining('src/features/avatars/AvatarsPage.tsx is in the entry')])
  })

  it.each(['/app/node_modules/msw/lib/core/index.mjs', '/app/node_modules/@mswjs/interceptors/index.js', '/app/src/sandbox/world.ts'])(
    'refuses %s in a page of production, and lets it be in the demo',
    (module) => {
      const files = [...good(), chunk('late.js', 100, { moduleIds: [module] })]
      expect(violations(files)).toEqual([expect.stringContaining('late.js')])
      expect(violations(files, false)).toEqual([])
    },
  )

  it('refuses style sheets that are too heavy together', () => {
    const page = (name: string, gzip: number) => ({ type: 'asset' as const, fileName: `assets/${name}.css`, gzip })
    expect(violations([...good(), page('call', 7_000)])).toEqual([expect.stringContaining('css of the heaviest page weighs 16.0 kB')])
    expect(violations([...good(), page('call', 5_000), page('chat', 5_500)])).toEqual([])
  })
})
