import { formatClock } from '~/lib/format'
import { sessionCredits } from '~/lib/sessionPrice'
import { clamp } from '~/lib/clamp'
import { Credits } from '~/ui/Credits'
import { useNow } from '../useNow'

interface CallClockProps {
  /** Milliseconds. */
  joinedAt: number
  /** Seconds. */
  maxDuration: number
}

/** How long the call lasts, how long it still may, and what it has cost so far. */
export function CallClock({ joinedAt, maxDuration }: CallClockProps) {
  const now = useNow(500)
  const elapsed = clamp((now - joinedAt) / 1000, 0, maxDuration)
  const remaining = Math.ceil(maxDuration - elapsed)
  const isLate = remaining <= 30
  return (
    <dl className="flex flex-wrap items-baseline gap-x-6 gap-y-1 rounded-lg border bg-surface px-4 py-2.5 text-sm [&_dt]:text-xs [&_dt]:text-muted" aria-label="Clock of the call">
      <div>
        <dt>In call</dt>
        <dd className="text-lg font-semibold">
          <span role="timer" aria-label="Time in call">
            {formatClock(elapsed)}
          </span>
        </dd>
      </div>
      <div>
        <dt>Remaining</dt>
        <dd className={isLate ? 'text-lg font-semibold text-danger' : 'text-lg'}>{formatClock(remaining)}</dd>
      </div>
      <div>
        <dt>Cost so far</dt>
        <dd className="text-lg">
          <Credits credits={sessionCredits(Math.floor(elapsed))} />
        </dd>
      </div>
      {isLate && <p className="basis-full text-xs text-danger">The call ends by itself in {remaining} s; what was said is kept.</p>}
    </dl>
  )
}
