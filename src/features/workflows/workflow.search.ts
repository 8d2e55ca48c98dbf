import { idOf, oneOf, present } from '~/lib/searchParams'

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
  return present({ view: oneOf(raw.view, ['list']), compare: idOf(raw.compare), inputsOf: idOf(raw.inputsOf) })
}
