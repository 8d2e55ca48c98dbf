import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import type { Entry } from '~/ledger/entry'
import { fetchOutput } from '~/ledger/file'
import { keptId } from '~/ledger/kept-id'
import { ledger, useLedger } from './ledger'
import { queryKeys } from './queryKeys'
import { stale } from './stale'

/**
 * The file of an output, from this device or else from RunwayML.
 * @throws ApiError when it can be had from neither
 */
export async function readOutput(entry: Entry, output: number): Promise<Blob> {
  const kept = await ledger.readFile(keptId(entry.id, output))
  if (kept) return kept
  const path = entry.outputs[output]?.path
  if (path === undefined) throw new RangeError(`There is no output ${output}`)
  return fetchOutput(path)
}

/** An output that is text, as far as it can be read here. */
export interface OutputText {
  text: string
  isJson: boolean
}

/** Larger files are for a program of their own, in bytes. */
const MOST_TEXT = 2_000_000

/** An output as text; null when it is none, or too large to be read in a page. Goes by the bytes: what the API calls its files is not to be relied on. */
export function outputTextQuery(entry: Entry, output: number) {
  return queryOptions({
    queryKey: queryKeys.ledger.query({ text: entry.outputs[output]?.path ?? '', of: entry.id }),
    queryFn: async (): Promise<OutputText | null> => {
      const blob = await readOutput(entry, output)
      if (blob.size > MOST_TEXT || /^(?:image|video|audio)\//u.test(blob.type)) return null
      try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(await blob.arrayBuffer())
        return text.includes('\0') ? null : { text, isJson: isJson(text) }
      } catch {
        return null
      }
    },
    staleTime: stale.finished,
    retry: false,
  })
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/u.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Bytes of all files that are kept on this device; undefined while they are counted. */
export function useKeptBytes(): number | undefined {
  const version = useLedger((view) => view.version)
  return useQuery({
    queryKey: queryKeys.ledger.query({ keptBytes: version }),
    queryFn: () => ledger.mediaBytes(),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 5_000,
    networkMode: 'always',
  }).data
}
