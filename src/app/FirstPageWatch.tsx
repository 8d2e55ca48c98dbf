import { useIsFetching } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Milliseconds after which the rest loads even if the first page is still waiting for an answer. */
const LONGEST_WAIT = 3000

/**
 * Calls back once, when the first page has its code and all that it asked for. Until then nothing else should compete
 * with it for the network and the processor. A leaf of its own: it alone is drawn anew with every request.
 */
export function FirstPageWatch({ onDone }: { onDone: () => void }) {
  const loading = useRouterState({ select: ({ status }) => status === 'pending' })
  const isBusy = useIsFetching() > 0 || loading
  useEffect(() => {
    if (isBusy) return
    // Also after the commit that draws what has arrived.
    const timer = window.setTimeout(onDone, 50)
    return () => window.clearTimeout(timer)
  }, [isBusy, onDone])
  useEffect(() => {
    const timer = window.setTimeout(onDone, LONGEST_WAIT)
    return () => window.clearTimeout(timer)
  }, [onDone])
  return null
}
