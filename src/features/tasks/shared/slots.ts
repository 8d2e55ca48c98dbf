import type { Organization } from '~/api/types'
import type { Entry } from '~/data/ledgerEntry'

/**
 * "2 of 2 gen4.5 slots busy": how many runs the model takes at once, and how many of them are known to be busy.
 * Undefined while the limits are not known.
 */
export function slotsBusy(model: string | null, organization: Organization | undefined, running: readonly Entry[]): string | undefined {
  const limits: Record<string, { maxConcurrentGenerations: number | null } | undefined> = organization?.tier.models ?? {}
  const most = model === null ? undefined : limits[model]?.maxConcurrentGenerations
  if (typeof most !== 'number') return undefined
  const own = running.filter((entry) => entry.model === model && entry.state === 'accepted' && entry.run?.status === 'RUNNING').length
  // What waits proves that all slots are taken, be it by runs of another program.
  return own >= most ? `${most} of ${most} ${model} slots busy` : `all ${most} ${model} slots busy, ${own} of them from this device`
}
