import { useDeferredValue, type ReactNode } from 'react'

interface LaterProps {
  /** As high as what comes. */
  placeholder: ReactNode
  children: ReactNode
}

/** What stands below the chart and is drawn after it: hundreds of cells must not hold it up. */
export function Later({ placeholder, children }: LaterProps) {
  return useDeferredValue(true, false) ? children : placeholder
}
