import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { Cursor, EntryFilter } from '~/ledger/store'
import { queryKeys } from './queryKeys'
import { ledger, useLedger } from './ledger'

const PAGE = 100

/**
 * The history on this device, newest first, page by page; it follows every change.
 * @returns react-query's infinite query; `data.pages[n].entries`
 */
export function useEntries(filter: EntryFilter, limit: number = PAGE) {
  const version = useLedger((view) => view.version)
  return useInfiniteQuery({
    queryKey: [...queryKeys.ledger.infinite({ filter, limit }), version],
    queryFn: ({ pageParam }) => ledger.list(filter, limit, pageParam),
    initialPageParam: undefined as Cursor | undefined,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    // Each change makes a new key, so the old ones must not pile up.
    gcTime: 5_000,
  })
}
