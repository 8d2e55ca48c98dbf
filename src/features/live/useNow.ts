import { useEffect, useState } from 'react'

/** Milliseconds now, anew every `everyMs`; stands still while `runs` is false. */
export function useNow(everyMs: number, runs = true): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!runs) return
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs, runs])
  return now
}
