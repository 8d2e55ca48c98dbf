import { clsx } from 'clsx'
import { isUnfinished, type Entry } from '~/data/ledgerEntry'
import { describeOver } from '~/features/tasks/shared/describeOver'
import { taskName } from '~/features/tasks/shared/TaskName'
import { formatRelative } from '~/lib/format'
import { LazyPart } from '~/ui/LazyPart'
import { partAhead } from '~/ui/partAhead'
import { dotToneClass } from '~/ui/tones'
import { UserText } from '~/ui/UserText'
import { useClock } from '../useClock'
import { subtitleOf } from './describeTile'

const [TileRunning] = partAhead(async () => (await import('./TileRunning')).TileRunning)

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
  const { words, tone } = describeOver(entry)
  return (
    <p className={clsx('flex items-center text-xs text-muted', !isGood && ['before:size-1.5', dotToneClass[tone]])}>
      <span className="min-w-0 flex-1 truncate">{isGood ? subtitleOf(entry) : words}</span>
      <span className="ms-1.5 shrink-0 text-faint">{formatRelative(entry.createdAt, now)}</span>
    </p>
  )
}

/** The line is as high before its code has come. */
function Running({ entry }: { entry: Entry }) {
  const underWay = <p className="text-xs text-muted">Under way</p>
  return (
    <LazyPart fallback={underWay} missing={underWay}>
      <TileRunning entry={entry} />
    </LazyPart>
  )
}
