import { clsx } from 'clsx'
import { useLedger } from '~/data/ledger'
import { isUnfinished, likeness, type Entry } from '~/data/ledgerEntry'
import { describeTask } from '~/features/tasks/shared/describeTask'
import { taskName } from '~/features/tasks/shared/TaskName'
import { useNow } from '~/features/tasks/shared/useNow'
import { formatRelative } from '~/lib/format'
import { Progress } from '~/ui/Progress'
import { UserText } from '~/ui/UserText'
import { dotToneClass } from '~/ui/tones'
import { useClock } from '../useClock'
import { subtitleOf } from './describeTile'

/** Below the picture: what was asked for, and with what, or how it goes. */
export function TileCaption({ entry }: { entry: Entry }) {
  return (
    <div className="px-2.5 py-1.5">
      <UserText lines={1} className="text-sm font-medium">
        {/* A line shows no more; a prompt may have 32,000 characters. */}
        {taskName(entry).slice(0, 200)}
      </UserText>
      {isUnfinished(entry) ? <Running entry={entry} /> : <Ended entry={entry} />}
    </div>
  )
}

function Ended({ entry }: { entry: Entry }) {
  const now = useClock()
  const isGood = entry.ending === 'succeeded'
  const { words, tone } = describeTask(entry, { now: 0 })
  return (
    <p className="flex items-center gap-1.5 text-xs text-muted">
      {!isGood && <span aria-hidden className={clsx('size-1.5 shrink-0 rounded-full', dotToneClass[tone])} />}
      <span className="min-w-0 flex-1 truncate">{isGood ? subtitleOf(entry) : words}</span>
      <span className="shrink-0 text-faint">{formatRelative(entry.createdAt, now)}</span>
    </p>
  )
}

function Running({ entry }: { entry: Entry }) {
  const usual = useLedger((view) => view.usual)
  const now = useNow(true)
  const { words, progress } = describeTask(entry, { now, usualSeconds: usual.get(likeness(entry)) })
  return (
    <>
      <p className="truncate text-xs text-muted">{words}</p>
      {progress && <Progress label="Progress" value={progress.share ?? undefined} estimated={progress.isEstimate} className="absolute inset-x-2.5 bottom-1" />}
    </>
  )
}
