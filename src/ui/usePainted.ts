import { startTransition, useEffect, useState } from 'react'
import { afterPaint } from './afterPaint'

/** Whether what was drawn first has been painted: for what must not hold that up. */
export function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => afterPaint(() => startTransition(() => setPainted(true))), [])
  return isPainted
}
