import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Entry } from '~/ledger/entry'
import { submitGeneration } from './submit'
import { ledger } from './ledger'
import { queryKeys } from './queryKeys'

/**
 * Sends the request of an entry once more, as a run of its own.
 * @throws Error when files of the request are no longer on this device, or another program made it
 */
export async function runAgain(client: QueryClient, entry: Entry): Promise<void> {
  const { operationId, path, params, kind, label, estimateCredits, inputs } = entry
  if (operationId === null || path === null) throw new Error('The request of this run is not known on this device.')
  const { body, missing } = await ledger.requestOf(entry)
  if (missing > 0) throw new Error('Files of this request have made room for others on this device. Choose them again in the playground.')
  const run = submitGeneration(client, { operationId, path, params, kind, body, estimateCredits, inputs, label: label ?? undefined })
  await run.stored
}

/** The request of a run in this device's history, with its files put back; null when it is not known here. */
export function runRequestQuery(entryId: string) {
  return queryOptions({
    queryKey: queryKeys.ledger.query({ request: entryId }),
    queryFn: async () => {
      const entry = await ledger.get(entryId)
      return entry && entry.operationId !== null ? ledger.requestOf(entry) : null
    },
    staleTime: Infinity,
    // Files make it large.
    gcTime: 5_000,
  })
}
