import { useSyncExternalStore } from 'react'
import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { generationPaths } from '~/api/generations'
import type { Organization } from '~/api/types'
import { openChannel } from '~/ledger/channel'
import { systemClock } from '~/ledger/clock'
import { openStore } from '~/ledger/db'
import type { Account, Entry } from '~/ledger/entry'
import { createLateLedger } from '~/ledger/late'
import { createReading } from '~/ledger/reading'
import type { Cursor, EntryFilter } from '~/ledger/store'
import type { Submission } from '~/ledger/submit'
import type { Ledger, Submitted } from '~/ledger/types'
import type { LedgerView } from '~/ledger/view'
import { queryKeys } from './queryKeys'

const reading = createReading({
  // A browser that refuses storage still gets a dashboard; the tray says that nothing outlives the page.
  open: (onOutdated) => openStore({ onOutdated }).catch(async () => (await import('~/ledger/memory-store')).createMemoryStore()),
  clock: systemClock,
  channel: openChannel(),
})

/** The ledger of this page. What is called before its store is open, or its work has begun, waits for that. */
export const ledger: Ledger = createLateLedger(reading, systemClock, async () => (await import('./ledgerWork')).beginWork(reading))

/** Opens the store and begins to read. Once per page, however often it is called. Sending and following is for `ledger.start`. */
export function readLedger(): Promise<void> {
  return reading.start()
}

/** Whoever looks at the ledger has it read: a page that draws from it need not wait for the tray, which sets it going. */
function subscribe(listener: () => void): () => void {
  void readLedger()
  return ledger.subscribe(listener)
}

/** A part of what the ledger holds in memory. `select` must give the same object as long as nothing in it changed. */
export function useLedger<T>(select: (view: LedgerView) => T): T {
  return useSyncExternalStore(subscribe, () => select(ledger.getView()))
}

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

/** What a run takes. The path is found by the operation, unless it is one that this dashboard does not know. */
export type Generation = Omit<Submission, 'path' | 'before'> & { path?: string }

const paths: Readonly<Record<string, string | undefined>> = { ...generationPaths, RunWorkflow: '/v1/workflows/{id}' }

/**
 * Runs a generation or a workflow, and sees to it that it is never lost and never sent twice. Does not throw: how it
 * went is in the entry (`state` accepted, refused or unknown; `error`, see stored-error.ts).
 */
export function submitGeneration(client: QueryClient, generation: Generation): Submitted {
  const path = generation.path ?? paths[generation.operationId]
  if (path === undefined) throw new TypeError(`No path is known for ${generation.operationId}`)
  const submitted = ledger.submit({ ...generation, path, before: accountBefore(client, generation.body) })
  // Balance and daily count have changed with it.
  void submitted.answered.then(() => client.invalidateQueries({ queryKey: queryKeys.organization.every }), () => {})
  return submitted
}

/** `submitGeneration` with the query client of the page. */
export function useSubmitGeneration(): (generation: Generation) => Submitted {
  const client = useQueryClient()
  return (generation) => submitGeneration(client, generation)
}

/** What is known of the account without asking: a create must not wait for it. */
function accountBefore(client: QueryClient, body: unknown): Account | null {
  const organization = client.getQueryData<Organization>(queryKeys.organization.every)
  if (!organization) return null
  const model = typeof body === 'object' && body !== null && 'model' in body ? String(body.model) : undefined
  const usage: Record<string, { dailyGenerations: number } | undefined> = organization.usage.models
  return { credits: organization.creditBalance, today: model === undefined ? null : (usage[model]?.dailyGenerations ?? 0) }
}
