import CircleAlert from 'lucide-react/icons/circle-alert'
import { explainFailure, type Entry } from '~/data/ledgerEntry'
import { UserText } from '~/ui/UserText'
import type { Graph } from '../graph/types'

/** What went wrong, node by node and by name; a run may succeed all the same. */
export function NodeErrors({ entry, graph }: { entry: Entry; graph: Graph }) {
  const errors = Object.entries(entry.run?.nodeErrors ?? {})
  const titles = new Map(graph.nodes.map(({ id, title }) => [id, title]))
  return (
    <>
      {entry.ending === 'succeeded' && <p className="mb-2 text-sm text-muted">The run succeeded in part: what does not depend on {errors.length === 1 ? 'this node' : 'these nodes'} was made.</p>}
      <ul className="grid gap-3 text-sm">
        {errors.map(([id, { message, failureCode, nodeName }]) => (
          <li key={id} className="flex min-w-0 gap-2">
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
            <div className="min-w-0">
              <UserText className="font-medium">{titles.get(id) ?? nodeName ?? `Node ${id}`}</UserText>
              <UserText as="p" className="text-danger">
                {message}
              </UserText>
              {failureCode !== null && (
                <p className="text-muted">
                  {explainFailure(failureCode, null).advice} <span className="font-mono text-xs wrap-anywhere">{failureCode}</span>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
