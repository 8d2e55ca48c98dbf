import type { Plugin, Rolldown } from 'vite'
import { routeFiles } from './route-files.ts'

const routePart = /\/src\/routes\/([\w/.$-]+)\.tsx\?.*tsr-split=component/

/** Writes down at build time which scripts the page of each route needs, for statics.ts. */
export function routeFilesPlugin(): Plugin {
  return {
    name: 'greenroom:route-files',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const initial = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap((entry) => withImports(entry, bundle)))
        const routes: Record<string, string[]> = {}
        for (const chunk of chunks) {
          const name = chunk.moduleIds.map((id) => routePart.exec(id)?.[1]).find((found) => found !== undefined)
          if (name !== undefined) routes[pathOf(name)] = withImports(chunk, bundle).filter((file) => !initial.has(file))
        }
        this.emitFile({ type: 'asset', fileName: routeFiles, source: JSON.stringify(routes) })
      },
    },
  }
}

/** The file of a chunk and of all that it imports statically. */
function withImports(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): string[] {
  const files = new Set([chunk.fileName])
  for (const name of files) {
    const file = bundle[name]
    if (file?.type === 'chunk') for (const imported of file.imports) files.add(imported)
  }
  return [...files]
}

/** `workflows/$workflowId_.runs.$invocationId` is at `/workflows/$workflowId/runs/$invocationId`, `avatars/index` at `/avatars`. */
function pathOf(file: string): string {
  return `/${file.replaceAll('_.', '/').replaceAll('.', '/').replace(/(?:^|\/)index$/, '')}`
}
