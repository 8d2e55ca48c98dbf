import { useLedger } from '~/data/ledger'
import { likeness, type Entry } from '~/data/ledgerEntry'
import { describeTask } from '~/features/tasks/shared/describeTask'
import { useNow } from '~/features/tasks/shared/useNow'
import { LateProgress } from '../LateProgress'

/** Below the name of a run under way: how it goes. */
export function TileRunning({ entry }: { entry: Entry }) {
  const usual = useLedger((view) => view.usual)
  const now = useNow(true)
  const { words, progress } = describeTask(entry, { now, usualSeconds: usual.get(likeness(entry)) })
  return (
    <>
      <p className="truncate text-xs text-muted">{words}</p>
      {progress && <LateProgress label="Progress" value={progress.share ?? undefined} estimated={progress.isEstimate} className="absolute inset-x-2.5 bottom-1" />}
    </>
  )
}
