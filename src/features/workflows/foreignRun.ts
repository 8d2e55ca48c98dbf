import type { WorkflowInvocation } from '~/api/types'
import { foreignEntry } from '~/data/foreignEntry'
import type { Entry } from '~/data/ledgerEntry'

/** A run that this device does not know, in the shape of those that it knows. Apart, because most are known. */
export function entryOfForeign(id: string, run: WorkflowInvocation): Entry {
  return foreignEntry('invocation', id, run, id, run.createdAt)
}
