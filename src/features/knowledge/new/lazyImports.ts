import type { ImportStore } from './import.store'

export type LazyImports = ReturnType<typeof createLazyImports>

/** A page's import of files and of texts that are too long, whose code comes with the first of them. */
export function createLazyImports() {
  let loading: Promise<ImportStore> | undefined
  let loaded: ImportStore | undefined
  return {
    /** The same promise each time; it rejects when the code cannot be had. */
    load: (): Promise<ImportStore> => (loading ??= import('./openImports').then(({ openImports }) => (loaded = openImports()))),
    /** Leaving now would lose something. */
    hasPending: (): boolean => loaded?.hasPending() ?? false,
  }
}
