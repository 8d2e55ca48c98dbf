import { useEffect, useState } from 'react'
import { ledger, useLedger } from '~/data/ledger'
import type { Entry } from '~/data/ledgerEntry'
import type { TextIndex } from './textIndex'

let index: Promise<TextIndex> | undefined

/** One index per page load, made at the first search; the code for it comes only then. */
function textIndex(): Promise<TextIndex> {
  index ??= import('./textIndex').then(({ createTextIndex }) =>
    createTextIndex({ ids: () => ledger.ids({}), pages, getMany: (ids) => ledger.getMany(ids), breathe }),
  )
  index.catch(() => (index = undefined))
  return index
}

async function* pages(size: number): AsyncGenerator<readonly Entry[]> {
  let page = await ledger.list({}, size)
  for (;;) {
    yield page.entries
    if (!page.next) return
    page = await ledger.list({}, size, page.next)
  }
}

/** A task of its own, so that key presses and frames that wait come first. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

interface Found {
  /** What was looked for. */
  q: string
  ids: ReadonlySet<string>
  /** Of the history in which it was found. */
  version: number
}

interface Search {
  /** What has been found, of the last search that is done; undefined when nothing is looked for, or nothing found yet. */
  found: ReadonlySet<string> | undefined
  /** 0–1 while the index is made; undefined when there is nothing to wait for. */
  progress: number | undefined
  hasFailed: boolean
}

/** Searches the history. @param q undefined or blank to look for nothing */
export function useFound(q: string | undefined): Search {
  const version = useLedger((view) => view.version)
  const [found, setFound] = useState<Found>()
  const [progress, setProgress] = useState<number>()
  const [failedQ, setFailedQ] = useState<string>()
  const wanted = q?.trim() || undefined
  useEffect(() => {
    if (wanted === undefined) return undefined
    let current = true
    const search = async () => {
      try {
        const theIndex = await textIndex()
        await theIndex.update((share) => current && setProgress(share))
        if (current) setFound({ q: wanted, ids: theIndex.find(wanted), version })
      } catch {
        if (current) setFailedQ(wanted)
      }
      if (current) setProgress(undefined)
    }
    void search()
    return () => {
      current = false
    }
  }, [wanted, version])
  if (wanted === undefined) return { found: undefined, progress: undefined, hasFailed: false }
  const hasFailed = failedQ === wanted && found?.q !== wanted
  return { found: found?.ids, progress: progress ?? (found || hasFailed ? undefined : 0), hasFailed }
}
