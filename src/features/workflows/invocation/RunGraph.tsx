import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Workflow } from '~/api/types'
import type { Entry } from '~/data/ledgerEntry'
import { GraphCard } from '../canvas/GraphCard'
import { readGraph } from '../graph/readGraph'
import type { Graph } from '../graph/types'
import { useRunView } from './runView'

/** What of a workflow is drawn, and names what came out of a run. */
export const graphOf = ({ graph }: Workflow): Graph => readGraph(graph)

/** The graph of a run, with what each node brought or why not. */
export function RunGraph({ entry, graph }: { entry: Entry; graph: Graph }) {
  const { view = 'graph' } = useSearch({ from: '/workflows/$workflowId_/runs/$invocationId' })
  const navigate = useNavigate({ from: '/workflows/$workflowId/runs/$invocationId' })
  const run = useRunView(graph, entry)
  return (
    <GraphCard
      graph={graph}
      run={run}
      view={view}
      onView={(next) => void navigate({ search: (old) => ({ ...old, view: next === 'list' ? next : undefined }), replace: true, resetScroll: false })}
    />
  )
}
