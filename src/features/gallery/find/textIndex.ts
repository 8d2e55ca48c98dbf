import MiniSearch from 'minisearch'
import { isUnfinished, promptOf, type Entry } from '~/data/ledgerEntry'
import { tokensOf } from './tokens'

/** How many entries are read and indexed before the page gets a turn: some tens of milliseconds on a slow machine. */
const SLICE = 100

/** Where entries come from. */
export interface Source {
  ids: () => Promise<readonly string[]>
  /** All of them in bulk, which takes a tenth of the time of one by one. */
  pages: (size: number) => AsyncIterable<readonly Entry[]>
  getMany: (ids: readonly string[]) => Promise<readonly (Entry | undefined)[]>
  /** Lets the page do what waits. */
  breathe: () => Promise<void>
}

/** Finds entries by words of their prompts, labels and ids. */
export interface TextIndex {
  /** Takes in what has come and lets go of what has gone since the last time. @param onProgress 0–1 */
  update(onProgress: (share: number) => void): Promise<void>
  /** Ids of entries that have all the words, each at least as the beginning of a word of theirs. */
  find(q: string): ReadonlySet<string>
}

export function createTextIndex({ ids, pages, getMany, breathe }: Source): TextIndex {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'], tokenize: tokensOf, processTerm: (term) => term })
  /** False for runs that may still be given an id by the API. */
  const settled = new Map<string, boolean>()

  const take = (entry: Entry) => {
    if (settled.has(entry.id)) index.discard(entry.id)
    const { id, remoteId, label, model } = entry
    index.add({ id, text: [promptOf(entry), label, model, id, remoteId].filter(Boolean).join('\n') })
    settled.set(id, !isUnfinished(entry) || remoteId !== null)
  }

  let work = Promise.resolve()
  const updateNow = async (onProgress: (share: number) => void) => {
    const all = await ids()
    const there = new Set(all)
    for (const id of settled.keys()) {
      if (there.has(id)) continue
      index.discard(id)
      settled.delete(id)
    }
    if (settled.size === 0) {
      for await (const entries of pages(SLICE)) {
        entries.forEach(take)
        onProgress(Math.min(1, settled.size / all.length))
        await breathe()
      }
    }
    const missing = all.filter((id) => settled.get(id) !== true)
    for (let at = 0; at < missing.length; at += SLICE) {
      for (const entry of await getMany(missing.slice(at, at + SLICE))) if (entry) take(entry)
      await breathe()
    }
  }

  return {
    update(onProgress) {
      // One after the other, also after one that failed.
      work = work.catch(() => {}).then(() => updateNow(onProgress))
      return work
    },
    find(q) {
      const words = tokensOf(q)
      if (words.length === 0) return new Set()
      const found = index.search(words.join(' '), { prefix: true, combineWith: 'AND' })
      return new Set(found.map(({ id }) => String(id)))
    },
  }
}
