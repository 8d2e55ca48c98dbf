/** Apart from the other words of the ledger, for pages that seldom need it: it brings the whole life of a run. */
export { foreignEntry } from '~/ledger/foreign'
