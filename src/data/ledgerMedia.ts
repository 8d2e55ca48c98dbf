import { useEffect, useState } from 'react'
import { ledgerApi } from '~/ledger/api'
import type { Entry } from '~/ledger/entry'
import { keptId } from '~/ledger/keep'
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

/**
 * The file of an output, from this device or else from RunwayML.
 * @throws ApiError when it can be had from neither
 */
export async function readOutput(entry: Entry, output: number): Promise<Blob> {
  const kept = await (await ledger.store()).getMedia(keptId(entry.id, output))
  if (kept) return kept.blob
  const path = entry.outputs[output]?.path
  if (path === undefined) throw new RangeError(`There is no output ${output}`)
  return ledgerApi.media(path)
}
