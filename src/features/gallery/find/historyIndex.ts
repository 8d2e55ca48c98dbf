import type { Entry } from '~/data/ledgerEntry'
import { ledger } from '~/data/ledger'
import { createTextIndex } from './textIndex'

/** Of all runs on this device: one per page load, made at the first search. */
export const theIndex = createTextIndex({ ids: () => ledger.ids({}), pages, getMany: (ids) => ledger.getMany(ids), breathe })

async function* pages(size: number): AsyncGenerator<readonly Entry[]> {
  let page = await ledger.list({}, size)
  for (;;) {
    yield page.entries
    if (!page.next) return
    page = await ledger.list({}, size, page.next)
  }
}

/** A task of its own, so that key presses and frames that wait come first. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
