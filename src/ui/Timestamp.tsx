import { formatLocalDate, formatLocalDateTime, formatUtc, toDate } from '~/lib/dates'
import { formatRelative, NOTHING } from '~/lib/format'
import { Tooltip } from './Tooltip'

interface TimestampProps {
  /** ISO 8601, Date or milliseconds; anything unreadable is shown as "—". */
  at: string | number | Date | null | undefined
  /** "3 min ago" instead of the date; the date is then in the tooltip too. */
  relative?: boolean
  dateOnly?: boolean
  className?: string
}

/** A moment in the person's own time; UTC on hover and focus. */
export function Timestamp({ at, relative = false, dateOnly = false, className }: TimestampProps) {
  const date = toDate(at)
  if (!date) return <span className={className}>{NOTHING}</span>
  return (
    <Tooltip content={<Precisely date={date} local={relative} />}>
      <time dateTime={date.toISOString()} className={className}>
        {relative ? formatRelative(date) : dateOnly ? formatLocalDate(date) : formatLocalDateTime(date)}
      </time>
    </Tooltip>
  )
}

/** Put into words only when it is looked at: a table has a moment in every row. */
function Precisely({ date, local }: { date: Date; local: boolean }) {
  const utc = formatUtc(date)
  return local ? `${formatLocalDateTime(date)} · ${utc}` : utc
}
