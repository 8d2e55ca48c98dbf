import List from 'lucide-react/icons/list'
import Workflow from 'lucide-react/icons/workflow'
import { lazy } from 'react'
import { Card } from '~/ui/Card'
import { LazyPart } from '~/ui/LazyPart'
import { SegmentedControl } from '~/ui/SegmentedControl'
import { Skeleton } from '~/ui/Skeleton'
import type { Graph } from '../graph/types'
import type { RunView } from '../invocation/runView'

const GraphCanvas = lazy(() => import('./GraphCanvas').then((module) => ({ default: module.GraphCanvas })))
const GraphList = lazy(async () => ({ default: (await import('./GraphList')).GraphList }))

export type GraphView = 'graph' | 'list'

interface GraphCardProps {
  graph: Graph
  run?: RunView
  view: GraphView
  onView: (view: GraphView) => void
}

/** The graph, drawn or as a list, and what of it could not be read. */
export function GraphCard({ graph, run, view, onView }: GraphCardProps) {
  return (
    <Card
      flush
      title="Graph"
      actions={
        <SegmentedControl
          label="View of the graph"
          value={view}
          onValueChange={onView}
          options={[
            { value: 'graph', label: 'Graph', icon: <Workflow /> },
            { value: 'list', label: 'List', icon: <List /> },
          ]}
        />
      }
    >
      {graph.problems.length > 0 && <p className="px-4 py-2 text-xs text-warning">{graph.problems.join(' ')}</p>}
      {graph.nodes.length === 0 && <p className="p-4 text-sm text-muted">This graph has no nodes that can be shown.</p>}
      {graph.nodes.length > 0 && (
        <LazyPart key={view} fallback={<Skeleton size="block" className="h-120 max-sm:h-80" />}>
          {view === 'list' ? <GraphList graph={graph} run={run} /> : <GraphCanvas graph={graph} run={run} />}
        </LazyPart>
      )}
    </Card>
  )
}
