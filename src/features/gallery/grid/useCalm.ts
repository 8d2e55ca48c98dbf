import { createContext, use, useEffect, useState, type RefObject } from 'react'

/** Whether the grid is flying past right now. */
export const FlyingContext = createContext<RefObject<boolean>>({ current: false })

/** Until a tile has stood still for so long, milliseconds, nothing is loaded for it. */
const CALM_MS = 150

/** True at once where nothing moves; while the grid flies past, only for what has stayed in sight for a moment. */
export function useCalm(): boolean {
  const flying = use(FlyingContext)
  const [isCalm, setIsCalm] = useState(() => !flying.current)
  useEffect(() => {
    if (isCalm) return undefined
    const timer = setTimeout(() => setIsCalm(true), CALM_MS)
    return () => clearTimeout(timer)
  }, [isCalm])
  return isCalm
}
