import { startTransition, useDeferredValue, useEffect, useState, type ReactNode } from 'react'

interface LaterProps {
  /** As high as what comes, so that nothing moves. */
  placeholder: ReactNode
  children: ReactNode
}

/** What stands around the chart and comes after it, at first and whenever it changes: hundreds of cells must not hold it up. */
export function Later({ placeholder, children }: LaterProps) {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    let timer: number | undefined
    const frame = requestAnimationFrame(() => {
      // The frame is painted before the next task.
      timer = window.setTimeout(() => startTransition(() => setPainted(true)))
    })
    return () => {
      cancelAnimationFrame(frame)
      window.clearTimeout(timer)
    }
  }, [])
  const settled = useDeferredValue(children)
  return isPainted ? settled : placeholder
}
