import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useFetchedLater } from '~/ui/useFetchedLater'

// Few who come are asked. The guard itself must stand before the first letter is typed.
const loadQuestion = () => import('./confirmLeaving')

/**
 * Asks before the page is left with unsaved changes: by links and Back in the app's own words, by closing the tab in
 * the browser's. Changes of search params alone, such as another tab of the same page, go through. Going elsewhere
 * from `onDone` of a submit goes through too.
 *
 * On the router's history and not its useBlocker, which with the question weighs 0.9 KiB gz more before the page is
 * ready (an avatar's: 140.8 of 140).
 */
export function useUnsavedGuard({ hasUnsavedChanges }: { hasUnsavedChanges: () => boolean }): void {
  const { history } = useRouter()
  useFetchedLater(loadQuestion)
  useEffect(
    () =>
      history.block({
        blockerFn: async ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && hasUnsavedChanges() && !(await mayLeave()),
        enableBeforeUnload: hasUnsavedChanges,
      }),
    [history, hasUnsavedChanges],
  )
}

/** When the question's code cannot be had (the server is away, a newer version was deployed) the browser asks. */
async function mayLeave(): Promise<boolean> {
  try {
    const { confirmLeaving } = await loadQuestion()
    return await confirmLeaving()
  } catch {
    return window.confirm('Leave without saving?')
  }
}
