import { useEffect, useRef } from 'react'
import { Card } from '~/ui/Card'
import { CopyButton } from '~/ui/CopyButton'
import { Select } from '~/ui/Select'
import { filterLog, logText, type CallLog } from './callLog'
import { LOG_FILTERS, type LogFilter } from './logFilters'
import { EventLine } from './EventLine'
import { useLog } from './useLog'

const names: Record<LogFilter, string> = { all: 'Everything', caption: 'Captions', client_event: 'Client events', backend_rpc: 'Backend calls', note: 'Notes' }

interface EventLogProps {
  log: CallLog
  /** The avatar's. */
  name: string
  /** Milliseconds; times are told from here. */
  startedAt: number
  filter: LogFilter
  onFilterChange: (filter: LogFilter) => void
}

/** All that was said, called and happened, in order. New lines come into view unless one has scrolled back. */
export function EventLog({ log, name, startedAt, filter, onFilterChange }: EventLogProps) {
  const entries = useLog(log)
  const { dropped } = log.get()
  const shown = filterLog(entries, filter)
  const list = useRef<HTMLDivElement>(null)
  const follows = useRef(true)
  // After every drawing: each one may have made it longer.
  useEffect(() => {
    const element = list.current
    if (element && follows.current) element.scrollTop = element.scrollHeight
  })
  return (
    <Card
      title="Log"
      flush
      actions={
        <>
          <Select
            aria-label="Show in the log"
            className="w-40"
            value={filter}
            onValueChange={onFilterChange}
            options={LOG_FILTERS.map((value) => ({ value, label: `${names[value]} (${filterLog(entries, value).length})` }))}
          />
          <CopyButton text={logText(shown)} label="Log" />
        </>
      }
    >
      <div
        ref={list}
        role="log"
        aria-label="What was said and done"
        aria-live="off"
        // It scrolls, so the keyboard must come to it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="max-h-[60dvh] min-h-48 overflow-y-auto rounded-b-lg! focus-visible:-outline-offset-2 lg:h-[min(34rem,70dvh)]"
        onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
          follows.current = scrollHeight - scrollTop - clientHeight < 24
        }}
      >
        {dropped > 0 && <p className="border-b px-4 py-2 text-xs text-muted">{dropped} older lines are not shown here; the conversation will have what was said.</p>}
        {shown.length === 0 ? (
          <p className="px-4 py-6 text-center text-sm text-muted">{entries.length === 0 ? 'Nothing was said yet.' : 'Nothing of this kind yet.'}</p>
        ) : (
          <ol>
            {shown.map((entry) => (
              <EventLine key={entry.id} entry={entry} name={name} startedAt={startedAt} />
            ))}
          </ol>
        )}
      </div>
    </Card>
  )
}
