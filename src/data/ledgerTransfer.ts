import { exportLedger, importLedger, type Imported } from '~/ledger/transfer'
import { ledger } from './ledger'

export { NotALedgerError, type Imported } from '~/ledger/transfer'

/**
 * The whole history of this device as one file.
 * @param withMedia with the files that are kept here
 * @param onProgress hears the share that is done, 0–1
 */
export async function exportHistory(withMedia: boolean, onProgress?: (share: number) => void): Promise<Blob> {
  return exportLedger(await ledger.store(), new Date().toISOString(), withMedia, onProgress)
}

/**
 * Merges an exported file into the history of this device.
 * @param onProgress hears the share that is read, 0–1
 * @throws NotALedgerError, in words for the person
 */
export async function importHistory(file: Blob, onProgress?: (share: number) => void): Promise<Imported> {
  try {
    return await importLedger(await ledger.store(), file, onProgress)
  } finally {
    await ledger.reload()
  }
}
