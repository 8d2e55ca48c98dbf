import { clsx } from 'clsx'
import { memo } from 'react'
import { formatClock } from '~/lib/format'
import { Badge } from '~/ui/Badge'
import { CopyButton } from '~/ui/CopyButton'
import { UserText } from '~/ui/UserText'
import type { CallEvent, LogEntry } from './callLog'

interface EventLineProps {
  entry: LogEntry
  /** The avatar's. */
  name: string
  /** Milliseconds. */
  startedAt: number
}

/** One line of the log. */
export const EventLine = memo(function EventLine({ entry, name, startedAt }: EventLineProps) {
  return (
    <li className="flex gap-3 border-b px-4 py-2 text-sm last:border-0">
      <span className="w-10 shrink-0 pt-px text-xs text-muted">{formatClock(Math.max(0, entry.at - startedAt) / 1000)}</span>
      <div className="min-w-0 flex-1">
        {entry.kind === 'caption' && (
          <p className={clsx(!entry.final && 'text-muted')}>
            <UserText className="font-medium">{entry.role === 'assistant' ? name : 'You'}</UserText>
            {': '}
            <UserText preserve>{entry.text}</UserText>
            {!entry.final && <span className="sr-only"> (still speaking)</span>}
          </p>
        )}
        {entry.kind === 'note' && <p className={entry.tone === 'danger' ? 'text-danger' : entry.tone === 'warning' ? 'text-warning' : 'text-muted'}>{entry.text}</p>}
        {'tool' in entry && <EventCard event={entry} />}
      </div>
    </li>
  )
})

function EventCard({ event }: { event: CallEvent }) {
  const { kind, tool, args, result, error, durationMs } = event
  const isClient = kind === 'client_event'
  return (
    <div className="rounded-md border bg-sunken px-2.5 py-2">
      <div className="flex flex-wrap items-center gap-2">
        <Badge tone={error === undefined ? 'info' : 'danger'}>{isClient ? 'Client event' : 'Backend call'}</Badge>
        <UserText className="font-mono text-xs font-medium">{tool}</UserText>
        {durationMs !== undefined && <span className="text-xs text-muted">{durationMs} ms</span>}
        <span className="ms-auto">
          <CopyButton text={JSON.stringify({ tool, args, result, error }, null, 2)} label={`Event ${tool}`} />
        </span>
      </div>
      <Json label="Arguments" value={args} />
      {result !== undefined && <Json label="Answer" value={result} />}
      {error !== undefined && (
        <p className="mt-1 text-xs text-danger">
          <UserText>{error}</UserText>
        </p>
      )}
      {isClient && result === undefined && error === undefined && <p className="mt-1 text-xs text-muted">Shown. A client event asks for no answer: the avatar goes on.</p>}
    </div>
  )
}

function Json({ label, value }: { label: string; value: unknown }) {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2)
  if (text === '{}') return <p className="mt-1 text-xs text-muted">No {label.toLowerCase()}</p>
  return (
    <div className="mt-1">
      <span className="text-xs text-muted">{label}</span>
      <pre dir="auto" className="max-h-40 overflow-y-auto font-mono text-xs whitespace-pre-wrap wrap-anywhere">
        {text}
      </pre>
    </div>
  )
}
