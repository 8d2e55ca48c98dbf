import X from 'lucide-react/icons/x'
import type { Organization } from '~/api/types'
import { likeness } from '~/data/ledgerEntry'
import { isUnfinished, type Entry } from '~/data/ledgerEntry'
import { IconButton } from '~/ui/IconButton'
import { Progress } from '~/ui/Progress'
import { StatusBadge } from '~/ui/StatusBadge'
import { describeTask } from './describeTask'
import { operationLabel } from './operation-label'
import { slotsBusy } from './slots'
import { TaskFailure } from './TaskFailure'
import { TaskName, taskName } from './TaskName'
import { TaskUnknown } from './TaskUnknown'

interface TaskRowProps {
  entry: Entry
  /** Milliseconds since 1970. */
  now: number
  running: readonly Entry[]
  usual: ReadonlyMap<string, number>
  organization: Organization | undefined
  onCancel: (entry: Entry) => void
  onDismiss: (entry: Entry) => void
}

/** One run in the tray: its name, where it is, and what can be done about it. */
export function TaskRow({ entry, now, running, usual, organization, onCancel, onDismiss }: TaskRowProps) {
  const { words, tone, progress } = describeTask(entry, {
    now,
    usualSeconds: usual.get(likeness(entry)),
    slots: slotsBusy(entry.model, organization, running),
  })
  const name = taskName(entry)
  const canCancel = entry.state === 'accepted' && entry.kind === 'task'
  return (
    <li className="py-2.5">
      <div className="flex items-start gap-1">
        <div className="min-w-0 flex-1">
          <TaskName entry={entry} />
          <p className="truncate text-xs text-muted">
            {[operationLabel(entry.operationId), entry.model].filter(Boolean).join(' · ')}
          </p>
        </div>
        {canCancel && <IconButton size="sm" label={`Cancel ${clip(name)}`} icon={<X />} onClick={() => onCancel(entry)} />}
        {!isUnfinished(entry) && entry.state !== 'unknown' && (
          <IconButton size="sm" label={`Clear ${clip(name)} from this list`} icon={<X />} onClick={() => onDismiss(entry)} />
        )}
      </div>
      <div className="mt-1 [&>span]:whitespace-normal">
        <StatusBadge tone={tone} pulse={progress !== undefined && entry.run?.status !== 'THROTTLED'}>
          <span className="whitespace-normal">{words}</span>
        </StatusBadge>
      </div>
      {progress && (
        <Progress label={`Progress of ${clip(name)}`} value={progress.share ?? undefined} estimated={progress.isEstimate} className="mt-1.5" />
      )}
      {(entry.state === 'refused' || entry.ending === 'failed') && <TaskFailure entry={entry} />}
      {entry.state === 'unknown' && <TaskUnknown entry={entry} />}
    </li>
  )
}

/** Names in labels are heard as a whole. */
const clip = (name: string): string => (name.length > 60 ? `${name.slice(0, 59)}…` : name)
