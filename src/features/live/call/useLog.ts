import { useSyncExternalStore } from 'react'
import type { CallLog, LogEntry } from './callLog'

/** The entries of a call's log, anew when there are more. */
export function useLog(log: CallLog): readonly LogEntry[] {
  return useSyncExternalStore(log.subscribe, log.get).entries
}
