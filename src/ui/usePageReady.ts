import { useEffect, useState } from 'react'
import { pageReady } from './pageReady'

/** Whether the page is there with all that it asked for: for parts that are to be there before they are wanted, and must not hold it up. */
export function usePageReady(): boolean {
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    let isGone = false
    void pageReady().then(() => isGone || setReady(true))
    return () => {
      isGone = true
    }
  }, [])
  return isReady
}
