/** What screens may know of the ledger's entries: their words and the pure questions that can be asked of them. */
export { likeness } from '~/ledger/likeness'
export { isUnfinished, promptOf, type Entry, type Lineage, type MediaKind } from '~/ledger/entry'
export { explainFailure, suspensionRisk } from '~/ledger/failures'
export { keptId } from '~/ledger/kept-id'
export { progressOf, type Progress } from '~/ledger/progress'
export { NOT_SENT, restoreError } from '~/ledger/stored-error'
