import { useEffect, useState } from 'react'
import { SECONDS_AFTER_END } from '~/data/conversations'

/** True while a transcript may still come: for about a minute after the end. */
export function useWaits(endedAt: number | undefined): boolean {
  const [now, setNow] = useState(() => Date.now())
  const most = SECONDS_AFTER_END * 1000
  // Clocks differ by seconds; an end further ahead than that is no time.
  const left = endedAt === undefined || endedAt - now > most ? 0 : endedAt + most - now
  useEffect(() => {
    if (left <= 0) return undefined
    const timer = setTimeout(() => setNow(Date.now()), left + 50)
    return () => clearTimeout(timer)
  }, [left])
  return left > 0
}
