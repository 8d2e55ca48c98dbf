import { ledgerApi } from '~/ledger/api'
import { systemClock } from '~/ledger/clock'
import { createWorkingLedger } from '~/ledger/ledger'
import { browserPage } from '~/ledger/page'
import type { Reading } from '~/ledger/reading'
import type { Ledger } from '~/ledger/types'

/** What sends, follows and keeps runs, upon what is read of them. Loaded by itself: no page waits for it. */
export function beginWork(reading: Reading): Ledger {
  return createWorkingLedger({ api: ledgerApi, clock: systemClock, channel: reading.channel, locks: globalThis.navigator?.locks, page: browserPage }, reading)
}
