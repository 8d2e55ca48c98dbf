import { useBlocker } from '@tanstack/react-router'
import { confirm } from '~/stores/confirm.store'

interface Guarded {
  hasUnsavedChanges: () => boolean
  /** Whether this device could keep the draft. */
  isKept: () => boolean
}

/**
 * Asks before a document is left unsaved, by links and Back in the app's own words, by closing the tab in the
 * browser's. The draft stays on this device; the question says so, or that it could not be kept.
 */
export function useDraftGuard({ hasUnsavedChanges, isKept }: Guarded): void {
  useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname || !hasUnsavedChanges()) return false
      const leave = await confirm({
        title: 'Leave without saving?',
        body: isKept()
          ? 'What you typed is not saved. It stays on this device as a draft, and is here when you come back.'
          : 'What you typed is not saved, and this browser keeps no draft of it: it will be lost.',
        confirmLabel: 'Leave without saving',
        cancelLabel: 'Stay',
        tone: isKept() ? 'neutral' : 'danger',
      })
      return !leave
    },
    enableBeforeUnload: hasUnsavedChanges,
    withResolver: false,
  })
}
