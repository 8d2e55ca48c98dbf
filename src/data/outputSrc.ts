import { useEffect, useState } from 'react'
import type { Entry } from '~/ledger/entry'
import { keptId } from '~/ledger/kept-id'
import { ledger } from './ledger'

/**
 * Where an output can be shown from: the copy on this device when there is one, else its path at this origin.
 * Undefined while the copy is fetched from storage.
 */
export function useOutputSrc(entry: Entry, output: number): string | undefined {
  const path = entry.outputs[output]?.path
  const isKept = entry.kept.state === 'saved'
  const id = keptId(entry.id, output)
  const [copy, setCopy] = useState<{ id: string; url: string | undefined }>()
  useEffect(() => {
    if (!isKept) return undefined
    let current = true
    void ledger.urls.acquire(id).then((url) => current && setCopy({ id, url }))
    return () => {
      current = false
      ledger.urls.release(id)
    }
  }, [isKept, id])
  if (!isKept) return path
  return copy?.id === id ? (copy.url ?? path) : undefined
}
