import { useEffect } from 'react'
import { announce } from '~/ui/announce'
import { useNow } from '../useNow'
import { timeToJoin, type LiveSession } from './session'

/** The whole of it, in seconds, for the bar. */
const WHOLE = 21

/** How long there still is to join. Said aloud at the start and near the end only. */
export function JoinCountdown({ state }: { state: LiveSession }) {
  const now = useNow(250)
  const seconds = Math.ceil((timeToJoin(state, now) ?? 0) / 1000)
  const isNearEnd = seconds <= 5
  useEffect(() => announce('The session is ready. You have about 21 seconds to join.'), [])
  useEffect(() => {
    if (isNearEnd) announce('Five seconds left to join.')
  }, [isNearEnd])
  return (
    <div>
      <p className={isNearEnd ? 'text-sm font-medium text-danger' : 'text-sm'}>
        {seconds > 0 ? (
          <>
            About <span role="timer" aria-label="Time to join" className="text-lg font-semibold">{seconds} s</span> left to join
          </>
        ) : (
          'The time is up; it may fail any moment.'
        )}
      </p>
      <div aria-hidden className="mt-1 h-1.5 overflow-hidden rounded-full bg-line">
        <div className={`h-full rounded-full ${isNearEnd ? 'bg-danger' : 'bg-accent'}`} style={{ width: `${Math.min(1, seconds / WHOLE) * 100}%` }} />
      </div>
    </div>
  )
}
