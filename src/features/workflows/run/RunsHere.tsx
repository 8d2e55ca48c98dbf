import { useRuns } from '../useRuns'
import { RunsList } from './RunsList'
import { ReadingHistory } from './ReadingHistory'

const SHOWN = 20

/** The runs of one version from this device. Apart, because the ledger behind them is large. */
export function RunsHere({ versionId }: { versionId: string }) {
  const runs = useRuns()?.filter(({ params }) => params.id === versionId)
  if (!runs) return <ReadingHistory />
  return runs.length > 0 ? <RunsList entries={runs.slice(0, SHOWN)} /> : <p className="text-sm text-muted">None from this device yet. The API has no list of runs.</p>
}
