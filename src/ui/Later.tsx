import { useDeferredValue, type ReactNode } from 'react'
import { usePainted } from './usePainted'

interface LaterProps {
  /** As high as what comes, so that nothing moves. */
  placeholder: ReactNode
  children: ReactNode
}

/** What stands around a page's main thing and is painted after it, at first and whenever it changes: it must not hold it up. */
export function Later({ placeholder, children }: LaterProps) {
  const isPainted = usePainted()
  const settled = useDeferredValue(children)
  return isPainted ? settled : placeholder
}
