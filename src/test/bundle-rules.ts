/** What a built page may weigh and hold. Pure, so that a test can feed it what it must refuse. */

export type BundleFile =
  | { type: 'asset'; fileName: string; gzip: number }
  | {
      type: 'chunk'
      fileName: string
      /** Bytes. */
      gzip: number
      isEntry: boolean
      facadeModuleId: string | null
      /** File names of the chunks it imports statically. */
      imports: string[]
      moduleIds: string[]
    }
type Chunk = Extract<BundleFile, { type: 'chunk' }>

/** Bytes after gzip, in thousands of bytes as the budgets are written. */
const budgets = { entry: 136_000, route: 60_000, css: 15_000 } as const

/** Routes whose libraries alone weigh more than a route's budget: the graph of nodes. A call loads WebRTC after its page. */
const heavyRoutes = /\/src\/routes\/workflows\/\$workflowId\.tsx/

const routePart = /\/src\/routes\/([\w/.$-]+)\.tsx\?.*tsr-split=component/
const featureComponent = /\/src\/features\/(?!\w+\/shared\/)[\w/.$-]+\.tsx/
/** Parts of the shell that every page loads once the first one is there: menus, popover, toasts, the confirm dialog. */
const shellPart = /\/src\/app\/(?:Overlays|ThemeMenu|TasksPopover)\.tsx$/

const sandboxOnly = /\/node_modules\/(?:msw|@mswjs)\/|\/src\/sandbox\//

export interface BundleReport {
  /** Bytes after gzip: the entry, the shell's later parts, every route with all that it adds to these, the style sheets. */
  rows: { name: string; gzip: number; budget?: number }[]
  violations: string[]
}

/** Weighs a client build and lists all that breaks a rule. `production: false` (the demo) may hold msw and the sandbox. */
export function inspectBundle(files: BundleFile[], { production }: { production: boolean }): BundleReport {
  const chunks = new Map(files.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]))
  const all = [...chunks.values()]
  const entry = closure(all.filter((chunk) => chunk.isEntry), chunks)
  const later = without(closure(all.filter((chunk) => chunk.moduleIds.some((id) => shellPart.test(id))), chunks), entry)
  const everywhere = new Set([...entry, ...later])
  const rows: BundleReport['rows'] = [
    { name: 'entry', gzip: weigh(entry), budget: budgets.entry },
    { name: 'shell, after the first page', gzip: weigh(later) },
  ]
  const violations: string[] = []

  for (const chunk of entry) {
    for (const id of chunk.moduleIds.filter((module) => featureComponent.test(module) && !module.includes('tsr-split'))) {
      violations.push(`${short(id)} is in the entry; a page is loaded with its route (check who imports it)`)
    }
  }
  for (const chunk of all) {
    const route = chunk.moduleIds.map((id) => routePart.exec(id)?.[1]).find((name) => name !== undefined)
    if (route !== undefined && !entry.has(chunk)) {
      const added = without(closure([chunk], chunks), everywhere)
      const heavy = heavyRoutes.test(chunk.moduleIds.join('\n'))
      rows.push({ name: `route ${route}`, gzip: weigh(added), budget: heavy ? undefined : budgets.route })
    }
    const stray = production ? chunk.moduleIds.find((id) => sandboxOnly.test(id)) : undefined
    if (stray) violations.push(`${short(stray)} is in ${chunk.fileName}; msw and the sandbox belong to the server and the demo`)
  }
  rows.push({ name: 'css of the heaviest page', gzip: heaviestStyles(files), budget: budgets.css })

  for (const { name, gzip, budget } of rows) {
    if (budget !== undefined && gzip > budget) violations.push(`${name} weighs ${kB(gzip)} gzipped, ${kB(gzip - budget)} over its ${kB(budget)}`)
  }
  return { rows, violations }
}

/** Bytes of style sheets that a page can load at most: the app's, which is the largest, and the largest that comes with a page. */
function heaviestStyles(files: BundleFile[]): number {
  const sizes = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css')).map((file) => file.gzip)
  const [app = 0, page = 0] = sizes.toSorted((a, b) => b - a)
  return app + page
}

/** A small table for the build's output. */
export function formatReport({ rows }: BundleReport): string {
  const width = Math.max(...rows.map((row) => row.name.length))
  const lines = rows.map(({ name, gzip, budget }) => `  ${name.padEnd(width)}  ${kB(gzip).padStart(8)}${budget ? `  of ${kB(budget)}` : ''}`)
  return ['gzipped sizes', ...lines].join('\n')
}

/** The chunks and all that they import statically. */
function closure(from: Chunk[], chunks: Map<string, Chunk>): Set<Chunk> {
  const seen = new Set(from)
  for (const chunk of seen) {
    for (const name of chunk.imports) {
      const imported = chunks.get(name)
      if (imported) seen.add(imported)
    }
  }
  return seen
}

function without(chunks: Set<Chunk>, known: Set<Chunk>): Set<Chunk> {
  return new Set([...chunks].filter((chunk) => !known.has(chunk)))
}

function weigh(chunks: Set<Chunk>): number {
  return [...chunks].reduce((sum, chunk) => sum + chunk.gzip, 0)
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

function short(id: string): string {
  return id.replace(/^.*?\/(src|node_modules)\//, '$1/').replace(/\?.*$/, '')
}
