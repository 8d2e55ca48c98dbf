import { useSyncExternalStore } from 'react'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import type { Entry } from '~/ledger/entry'
import { queryKeys } from './queryKeys'
import { ledger, subscribe, useLedger } from './ledger'

/** Everything that the API still works on, newest first. */
export function useRunningEntries(): readonly Entry[] {
  return useLedger((view) => view.running)
}

/** An entry, live. Undefined while it is read; null when this device has none with this id. */
export function useEntry(id: string): Entry | null | undefined {
  return useSyncExternalStore(subscribe, () => ledger.peek(id))
}

/** The entry of a task or invocation, live. Undefined while it is looked for; null when this device has none. */
export function useEntryOf(remoteId: string): Entry | null | undefined {
  const version = useLedger((view) => view.version)
  const { data } = useQuery({
    queryKey: queryKeys.ledger.query({ remoteId, version }),
    queryFn: async () => (await ledger.findRemote(remoteId))?.id ?? null,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 5_000,
  })
  const entry = useSyncExternalStore(subscribe, () => (data ? ledger.peek(data) : undefined))
  return data === null ? null : entry
}

/** How many entries this device has; undefined while it is counted. */
export function useEntryCount(): number | undefined {
  const version = useLedger((view) => view.version)
  return useQuery({ ...countQuery(version), placeholderData: keepPreviousData }).data
}

const countQuery = (version: number) =>
  queryOptions({ queryKey: queryKeys.ledger.query({ count: version }), queryFn: () => ledger.count(), staleTime: Infinity, gcTime: 5_000 })

/** Runs that moderation stopped lately, for the warning of suspension. */
export function useModerationCount() {
  const version = useLedger((view) => view.version)
  const query = useQuery({
    queryKey: queryKeys.ledger.query({ moderated: version }),
    queryFn: () => ledger.moderated(),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 5_000,
  })
  return query.data
}
