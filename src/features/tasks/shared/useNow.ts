import { useEffect, useState } from 'react'

/** The time in milliseconds since 1970, anew every `everyMs` as long as `on`. */
export function useNow(on: boolean, everyMs = 1_000): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!on) return undefined
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [on, everyMs])
  return now
}
