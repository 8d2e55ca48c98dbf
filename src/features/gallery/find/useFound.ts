import { useEffect, useState } from 'react'
import { useLedger } from '~/data/ledger'

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
        // The code for it comes with the first search.
        const { theIndex } = await import('./historyIndex')
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
