import { Link } from '@tanstack/react-router'
import { lazy } from 'react'
import X from 'lucide-react/icons/x'
import type { Organization } from '~/api/types'
import { ledger } from '~/data/ledger'
import { isUnfinished, promptOf, type Entry } from '~/data/ledgerEntry'
import { describeTask } from '~/features/tasks/shared/describeTask'
import { slotsBusy } from '~/features/tasks/shared/slots'
import { TaskFailure } from '~/features/tasks/shared/TaskFailure'
import { TaskUnknown } from '~/features/tasks/shared/TaskUnknown'
import { useNow } from '~/features/tasks/shared/useNow'
import { formatCredits } from '~/lib/money'
import { IconButton } from '~/ui/IconButton'
import { LazyPart } from '~/ui/LazyPart'
import { quietLinkClass } from '~/ui/linkClass'
import { Progress } from '~/ui/Progress'
import { Skeleton } from '~/ui/Skeleton'
import { StatusBadge } from '~/ui/StatusBadge'
import { Timestamp } from '~/ui/Timestamp'
import { UserText } from '~/ui/UserText'
import { RunMenu } from './RunMenu'

// Players come with the first result.
const Outputs = lazy(() => import('./Outputs').then((module) => ({ default: module.Outputs })))

interface ResultCardProps {
  entry: Entry
  usualSeconds: number | undefined
  running: readonly Entry[]
  organization: Organization | undefined
}

/** One run: how far it is, what came of it, and what can be done with it. */
export function ResultCard({ entry, usualSeconds, running, organization }: ResultCardProps) {
  const isRunning = isUnfinished(entry)
  const now = useNow(isRunning)
  const { words, tone, progress } = describeTask(entry, { now, usualSeconds, slots: slotsBusy(entry.model, organization, running) })
  const name = promptOf(entry) || entry.model || 'Run'
  const short = name.length > 60 ? `${name.slice(0, 59)}…` : name
  return (
    <li>
      <article aria-label={short} className="min-w-0 rounded-lg border bg-surface p-3">
        <header className="flex items-start gap-2">
          <div className="min-w-0 flex-1">
            {promptOf(entry) !== '' && (
              <UserText as="p" lines={2} className="text-sm">
                {promptOf(entry)}
              </UserText>
            )}
            <p className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
              {entry.model && <span>{entry.model}</span>}
              {entry.seed !== null && <span>seed {entry.seed}</span>}
              <Cost entry={entry} />
              {entry.remoteId === null ? (
                <Timestamp at={entry.createdAt} relative />
              ) : (
                <Link to="/tasks/$taskId" params={{ taskId: entry.remoteId }} className={quietLinkClass}>
                  <Timestamp at={entry.createdAt} relative />
                </Link>
              )}
            </p>
          </div>
          {entry.state === 'accepted' && <IconButton size="sm" variant="ghost" label={`Cancel ${short}`} icon={<X />} onClick={() => void ledger.deleteRemote(entry.id).catch(() => undefined)} />}
          {!isRunning && entry.state !== 'unknown' && <RunMenu entry={entry} />}
        </header>
        {(isRunning || entry.ending !== 'succeeded') && (
          <div className="mt-1.5">
            <StatusBadge tone={tone} pulse={isRunning && entry.run?.status !== 'THROTTLED'}>
              <span className="whitespace-normal">{words}</span>
            </StatusBadge>
          </div>
        )}
        {progress && <Progress label={`Progress of ${short}`} value={progress.share ?? undefined} estimated={progress.isEstimate} className="mt-1.5" />}
        {(entry.state === 'refused' || entry.ending === 'failed') && <TaskFailure entry={entry} />}
        {entry.state === 'unknown' && <TaskUnknown entry={entry} />}
        {entry.ending === 'succeeded' && (
          <LazyPart fallback={<Skeleton size="block" className="mt-2 h-48" />}>
            <Outputs entry={entry} />
          </LazyPart>
        )}
      </article>
    </li>
  )
}

function Cost({ entry: { cost, estimateCredits, state } }: { entry: Entry }) {
  if (state === 'refused') return null
  if (cost !== null) return <span>{formatCredits(cost)}</span>
  return estimateCredits === null ? null : <span>≈ {formatCredits(estimateCredits)}</span>
}
