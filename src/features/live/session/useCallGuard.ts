import { useBlocker } from '@tanstack/react-router'
import type { RefObject } from 'react'
import { confirm } from '~/stores/confirm.store'
import { isPaying, type LiveSession } from './session'

/**
 * Asks before a call is left: it would go on, and be paid for, without anybody. By links and Back in the app's own
 * words, by closing the tab in the browser's. Leaving ends the call first.
 */
export function useCallGuard(state: LiveSession, end: RefObject<(() => Promise<void>) | undefined>): void {
  const isInside = isPaying(state)
  useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (!isInside || current.pathname === next.pathname) return false
      const left = await confirm({
        title: 'Leave the call?',
        body: 'It is ended first, so that transcript and recording are kept.',
        consequences: ['Without ending, it would go on to its longest duration and be paid for.'],
        confirmLabel: 'End call and leave',
        cancelLabel: 'Stay',
        tone: 'danger',
        action: async () => {
          if (!end.current) throw new Error('There is no connection to end yet.')
          await end.current()
        },
      })
      return !left
    },
    enableBeforeUnload: isInside,
    withResolver: false,
  })
}
