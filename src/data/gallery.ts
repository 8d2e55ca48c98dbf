import { keepPreviousData, queryOptions, useQuery, type QueryClient } from '@tanstack/react-query'
import type { Entry } from '~/ledger/entry'
import type { EntryQuery, Facets } from '~/ledger/store'
import { ledger, readLedger, useLedger } from './ledger'
import { queryKeys } from './queryKeys'

export type { EntryQuery } from '~/ledger/store'

/** Read from this device, and stale only when the ledger says so: each version of the history has a key of its own. */
const local = { staleTime: Infinity, gcTime: 5_000, structuralSharing: false, networkMode: 'always' } as const

/**
 * Ids of every entry that a query asks for, newest first; it follows every change. Undefined while they are read for
 * the first time. Entries themselves are for `useEntry`, one by one, as they come into sight.
 */
export function useEntryIds(query: EntryQuery): readonly string[] | undefined {
  const version = useLedger((view) => view.version)
  const isReady = useLedger((view) => view.isReady)
  return useQuery({ ...idsQuery(query, version), enabled: isReady, placeholderData: keepPreviousData }).data
}

const idsQuery = (query: EntryQuery, version: number) =>
  queryOptions({ queryKey: queryKeys.ledger.query({ ids: query, version }), queryFn: () => ledger.ids(query), ...local })

/** Models and operations that occur in the history. */
export function useFacets(): Facets | undefined {
  const version = useLedger((view) => view.version)
  return useQuery({ ...facetsQuery(version), placeholderData: keepPreviousData }).data
}

const facetsQuery = (version: number) => queryOptions({ queryKey: queryKeys.ledger.query({ facets: version }), queryFn: () => ledger.facets(), ...local })

/** About as many as a window shows. */
const FIRST = 24

/** Begins to read what a gallery shows first, while the code of its page is still on its way. */
export async function prefetchGallery(client: QueryClient, query: EntryQuery): Promise<void> {
  await readLedger()
  const { version } = ledger.getView()
  void client.prefetchQuery(facetsQuery(version))
  const ids = await client.ensureQueryData(idsQuery(query, version))
  // Who looks at an entry that is not in memory has it read.
  for (const id of ids.slice(0, FIRST)) ledger.peek(id)
}

/** What was made from the outputs of an entry, newest first. */
export function useChildren(id: string): readonly Entry[] | undefined {
  const version = useLedger((view) => view.version)
  return useQuery({ queryKey: queryKeys.ledger.query({ children: id, version }), queryFn: () => ledger.children(id), ...local }).data
}
