import { useEntries } from '~/data/entries'
import type { Entry } from '~/data/ledgerEntry'

/** How many of the latest runs are looked through; older ones are in the gallery. */
const LATEST = 100

const ofWorkflows = { operationId: 'RunWorkflow' } as const

/** The latest workflow runs of this device, newest first; undefined while they are read. */
export function useRuns(): Entry[] | undefined {
  return useEntries(ofWorkflows, LATEST).data?.pages.flatMap(({ entries }) => entries)
}
