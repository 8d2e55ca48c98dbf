import type { Entry } from './entry'

/**
 * Reads the entries that a screen asks for, all of one moment in one go and each only once: a grid asks for fifty at a
 * time, and asks again whenever anything changes.
 * @param found hears of each; null for what there is not, or cannot be read
 * @returns a function that asks for one
 */
export function createLookup(
  read: (ids: readonly string[]) => Promise<readonly (Entry | undefined)[]>,
  found: (entries: ReadonlyMap<string, Entry | null>) => void,
): (id: string) => void {
  const asked = new Set<string>()
  let waiting: string[] = []

  const readAll = async () => {
    const ids = waiting
    waiting = []
    const entries = await read(ids).catch(() => [])
    for (const id of ids) asked.delete(id)
    found(new Map(ids.map((id, n) => [id, entries[n] ?? null])))
  }

  return (id) => {
    if (asked.has(id)) return
    asked.add(id)
    if (waiting.push(id) === 1) queueMicrotask(() => void readAll())
  }
}
