import { exportLedger, importLedger, type Imported } from '~/ledger/transfer'
import { ledger } from './ledger'

/** The whole history of this device as one file. @param withMedia with the files that are kept here */
export async function exportHistory(withMedia: boolean): Promise<Blob> {
  return exportLedger(await ledger.store(), new Date().toISOString(), withMedia)
}

/**
 * Merges an exported file into the history of this device.
 * @throws NotALedgerError, in words for the person
 */
export async function importHistory(file: Blob): Promise<Imported> {
  try {
    return await importLedger(await ledger.store(), file)
  } finally {
    await ledger.reload()
  }
}
