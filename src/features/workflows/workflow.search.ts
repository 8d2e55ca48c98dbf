import { isUuid } from '~/lib/ids'

/** What the address of a workflow's version, or of a run, holds. */
export interface WorkflowSearch {
  /** The graph as a list. */
  view?: 'list'
  /** Id of the version to compare with. */
  compare?: string
  /** Id of the ledger's entry whose inputs the form takes up. */
  inputsOf?: string
}

/** Reads the address. Never throws: what is wrong is left out. */
export function parseWorkflowSearch(raw: Record<string, unknown>): WorkflowSearch {
  const search: WorkflowSearch = {}
  if (raw.view === 'list') search.view = 'list'
  if (typeof raw.compare === 'string' && isUuid(raw.compare)) search.compare = raw.compare
  if (typeof raw.inputsOf === 'string' && isUuid(raw.inputsOf)) search.inputsOf = raw.inputsOf
  return search
}
