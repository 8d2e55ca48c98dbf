import { useEffect, useState } from 'react'
import { SECONDS_AFTER_END } from '~/data/conversations'

/** True while a transcript may still come: for about a minute after the end. */
export function useWaits(endedAt: number | undefined): boolean {
  const [now, setNow] = useState(() => Date.now())
  const left = endedAt === undefined ? 0 : endedAt + SECONDS_AFTER_END * 1000 - now
  useEffect(() => {
    if (left <= 0) return undefined
    const timer = setTimeout(() => setNow(Date.now()), left + 50)
    return () => clearTimeout(timer)
  }, [left])
  return left > 0
}
