/** The ledger, for pages that need all of it anyway; the others import the files themselves, and load only those. */
export { useEntries } from './entries'
export { useEntry, useEntryCount, useEntryOf, useRunningEntries } from './ledgerHooks'
export { submitGeneration, useSubmitGeneration } from './submit'
export { ledger, useLedger } from './theLedger'
