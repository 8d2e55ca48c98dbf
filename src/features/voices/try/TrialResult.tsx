import { Link } from '@tanstack/react-router'
import { useEntry } from '~/data/ledgerHooks'
import { isUnfinished, promptOf, type Entry } from '~/data/ledgerEntry'
import { WaveformPlayer } from '~/features/media/shared/WaveformPlayer'
import { describeTask } from '~/features/tasks/shared/describeTask'
import { TaskFailure } from '~/features/tasks/shared/TaskFailure'
import { TaskUnknown } from '~/features/tasks/shared/TaskUnknown'
import { useNow } from '~/features/tasks/shared/useNow'
import { Credits } from '~/ui/Credits'
import { linkClass } from '~/ui/linkClass'
import { Progress } from '~/ui/Progress'
import { Skeleton } from '~/ui/Skeleton'
import { StatusBadge } from '~/ui/StatusBadge'
import { UserText } from '~/ui/UserText'

/** One try: how far it is, what came of it, what it cost. */
export function TrialResult({ entryId }: { entryId: string }) {
  const entry = useEntry(entryId)
  if (entry === undefined) return <Skeleton size="control" />
  return entry && <Trial entry={entry} />
}

function Trial({ entry }: { entry: Entry }) {
  const now = useNow(isUnfinished(entry))
  const { words, tone, progress } = describeTask(entry, { now })
  const said = promptOf(entry)
  const output = entry.ending === 'succeeded' ? entry.outputs[0] : undefined
  return (
    <section aria-label={`Try: ${said.slice(0, 60)}`} className="grid gap-2 rounded-lg border bg-sunken p-3">
      <UserText as="p" lines={2} className="text-xs text-muted">
        {said}
      </UserText>
      {output === undefined && (
        <StatusBadge tone={tone} pulse={progress !== undefined}>
          {words}
        </StatusBadge>
      )}
      {progress && <Progress label="Progress of the try" value={progress.share ?? undefined} estimated={progress.isEstimate} />}
      {output?.kind === 'audio' && <WaveformPlayer src={output.path} label="the try" />}
      {output?.kind === 'video' && (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- what it says stands above it
        <video src={output.path} controls playsInline preload="metadata" aria-label="The try" className="aspect-[1088/704] w-full max-w-xl rounded-md bg-media" />
      )}
      {entry.ending === 'failed' && <TaskFailure entry={entry} />}
      {entry.state === 'unknown' && <TaskUnknown entry={entry} />}
      <p className="flex flex-wrap gap-x-3 text-xs text-muted">
        <Cost entry={entry} />
        {entry.remoteId && (
          <Link to="/tasks/$taskId" params={{ taskId: entry.remoteId }} className={linkClass}>
            Open the task
          </Link>
        )}
      </p>
    </section>
  )
}

function Cost({ entry: { cost, estimateCredits, run } }: { entry: Entry }) {
  const estimate = run?.estimatedCost ?? estimateCredits
  if (cost !== null) return <Credits credits={cost} />
  if (estimate === null) return <span>Cost not published: your balance shows it</span>
  return (
    <span>
      About <Credits credits={estimate} />, by our estimate
    </span>
  )
}
