import { useSyncExternalStore } from 'react'
import { toUtcDay, type UtcDay } from '~/lib/dates'

const MINUTE = 60_000

function everyMinute(look: () => void): () => void {
  const timer = setInterval(look, MINUTE)
  return () => clearInterval(timer)
}

/** The UTC day of now; a page that stays open past midnight there turns to the new one. */
export function useToday(): UtcDay {
  return useSyncExternalStore(everyMinute, () => toUtcDay(new Date()))
}
