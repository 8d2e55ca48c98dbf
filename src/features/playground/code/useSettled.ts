import { useDeferredValue, useEffect, useState } from 'react'

/** Quiet after which a long text is shown anew, in milliseconds. */
const PAUSE_MS = 250
/** Texts up to this many UTF-16 units are laid out in no time. */
const LONG = 2_000

/**
 * A body that follows the form a moment late: at once after more urgent work, or, when it holds a long text, once
 * typing pauses. To lay out 32,000 characters of code with every letter would hold the letters up.
 */
export function useSettled(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const deferred = useDeferredValue(body)
  const isLong = Object.values(body).some((member) => typeof member === 'string' && member.length > LONG)
  const [settled, setSettled] = useState(deferred)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(deferred), isLong ? PAUSE_MS : 0)
    return () => clearTimeout(timer)
  }, [deferred, isLong])
  return isLong ? settled : deferred
}
