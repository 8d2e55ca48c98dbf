import { useRuns } from '../useRuns'
import { RunsList } from './RunsList'

const SHOWN = 3

/**
 * The last runs of one workflow from this device, under a line; nothing while there are none.
 *
 * @param versions the numbers of its versions, by their ids
 */
export function LastRuns({ versions }: { versions: ReadonlyMap<string, number> }) {
  const own = useRuns()?.filter(({ params }) => params.id !== undefined && versions.has(params.id)).slice(0, SHOWN) ?? []
  if (own.length === 0) return null
  return (
    <div className="mt-3 border-t pt-3">
      <h3 className="text-xs font-medium text-muted">Last runs from this device</h3>
      <RunsList entries={own} versions={versions} />
    </div>
  )
}
