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
export const budgets = { entry: 150_000, route: 60_000, css: 15_000 } as const

/** Routes whose libraries alone weigh more than a route's budget: WebRTC and the graph of nodes. */
const heavyRoutes = /\/src\/routes\/(?:live|workflows\/\$workflowId)\.tsx/

const routePart = /\/src\/routes\/([\w/.$-]+)\.tsx\?.*tsr-split=component/
const featureComponent = /\/src\/features\/(?!\w+\/shared\/)[\w/.$-]+\.tsx/
const sandboxOnly = /\/node_modules\/(?:msw|@mswjs)\/|\/src\/sandbox\//

export interface BundleReport {
  /** Bytes after gzip: the entry, every route (its chunk and what it alone needs), the style sheets. */
  rows: { name: string; gzip: number; budget?: number }[]
  violations: string[]
}

/** Weighs a client build and lists all that breaks a rule. `production: false` (the demo) may hold msw and the sandbox. */
export function inspectBundle(files: BundleFile[], { production }: { production: boolean }): BundleReport {
  const chunks = new Map(files.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]))
  const entry = closure([...chunks.values()].filter((chunk) => chunk.isEntry), chunks)
  const rows: BundleReport['rows'] = [{ name: 'entry', gzip: weigh(entry), budget: budgets.entry }]
  const violations: string[] = []

  for (const chunk of entry) {
    for (const id of chunk.moduleIds.filter((module) => featureComponent.test(module) && !module.includes('tsr-split'))) {
      violations.push(`${short(id)} is in the entry; a page is loaded with its route (check who imports it)`)
    }
  }
  for (const chunk of chunks.values()) {
    const route = chunk.moduleIds.map((id) => routePart.exec(id)?.[1]).find((name) => name !== undefined)
    if (route !== undefined && !entry.has(chunk)) {
      const own = new Set([...closure([chunk], chunks)].filter((part) => !entry.has(part)))
      const heavy = heavyRoutes.test(chunk.moduleIds.join('\n'))
      rows.push({ name: `route ${route}`, gzip: weigh(own), budget: heavy ? undefined : budgets.route })
    }
    const stray = production ? chunk.moduleIds.find((id) => sandboxOnly.test(id)) : undefined
    if (stray) violations.push(`${short(stray)} is in ${chunk.fileName}; msw and the sandbox belong to the server and the demo`)
  }
  const css = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  rows.push({ name: 'css', gzip: css.reduce((sum, file) => sum + file.gzip, 0), budget: budgets.css })

  for (const { name, gzip, budget } of rows) {
    if (budget !== undefined && gzip > budget) violations.push(`${name} weighs ${kB(gzip)} gzipped, ${kB(gzip - budget)} over its ${kB(budget)}`)
  }
  return { rows, violations }
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

function weigh(chunks: Set<Chunk>): number {
  return [...chunks].reduce((sum, chunk) => sum + chunk.gzip, 0)
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

function short(id: string): string {
  return id.replace(/^.*?\/(src|node_modules)\//, '$1/').replace(/\?.*$/, '')
}
