import { useBlocker } from '@tanstack/react-router'
import { confirmLeaving } from './confirmLeaving'

/**
 * Asks before the page is left with unsaved changes: by links and Back in the app's own words, by closing the tab in
 * the browser's. Changes of search params alone, such as another tab of the same page, go through. Going elsewhere
 * from `onDone` of a submit goes through too.
 */
export function useUnsavedGuard(form: { hasUnsavedChanges: () => boolean }): void {
  useBlocker({
    shouldBlockFn: async ({ current, next }) => current.pathname !== next.pathname && !(await confirmLeaving(form)),
    enableBeforeUnload: form.hasUnsavedChanges,
    withResolver: false,
  })
}
