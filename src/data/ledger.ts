import { useSyncExternalStore } from 'react'
import { openChannel } from '~/ledger/channel'
import { systemClock } from '~/ledger/clock'
import { openStore } from '~/ledger/db'
import { createLateLedger } from '~/ledger/late'
import { createReading } from '~/ledger/reading'
import type { Ledger } from '~/ledger/types'
import type { LedgerView } from '~/ledger/view'

const reading = createReading({
  // A browser that refuses storage still gets a dashboard; the tray says that nothing outlives the page.
  open: (onOutdated) => openStore({ onOutdated }).catch(async () => (await import('~/ledger/memory-store')).createMemoryStore()),
  clock: systemClock,
  channel: openChannel(),
})

/** The ledger of this page. What is called before its store is open, or its work has begun, waits for that. */
export const ledger: Ledger = createLateLedger(reading, systemClock, async () => {
  // With what writes: work that has begun must not find that it cannot.
  const [{ beginWork }] = await Promise.all([import('./ledgerWork'), import('~/ledger/db-work')])
  return beginWork(reading)
})

/** Opens the store and begins to read. Once per page, however often it is called. Sending and following is for `ledger.start`. */
export function readLedger(): Promise<void> {
  return reading.start()
}

/** Whoever looks at the ledger has it read: a page that draws from it need not wait for the tray, which sets it going. */
export function subscribe(listener: () => void): () => void {
  void readLedger()
  return ledger.subscribe(listener)
}

/** A part of what the ledger holds in memory. `select` must give the same object as long as nothing in it changed. */
export function useLedger<T>(select: (view: LedgerView) => T): T {
  return useSyncExternalStore(subscribe, () => select(ledger.getView()))
}
