import { useRunningEntries } from '~/data/ledgerHooks'
import { useRunningAvatars } from './runningAvatars'

/** How much is running now, for the tasks button. It brings the ledger with it, so not for what the first paint needs. */
export function useRunningCount(): number {
  return useRunningEntries().length + useRunningAvatars().length
}
