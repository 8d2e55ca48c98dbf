import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useFetchedLater } from '~/ui/useFetchedLater'

// Asked by few who come; but the guard itself must stand before the first letter is typed.
const loadQuestion = () => import('./confirmLeaving')

/**
 * Asks before the page is left with unsaved changes: by links and Back in the app's own words, by closing the tab in
 * the browser's. Changes of search params alone, such as another tab of the same page, go through. Going elsewhere
 * from `onDone` of a submit goes through too.
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
