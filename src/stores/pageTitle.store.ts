import { useEffect } from 'react'
import { create } from 'zustand'

interface PageTitleState {
  /** The name of what the page shows. */
  name: string | undefined
}

/** What the shell puts into the document's title, before the name of the product. Pages call `usePageTitle`. */
export const usePageTitleState = create<PageTitleState>()(() => ({ name: undefined }))

/**
 * Puts the name of what a page shows into the document's title: "Ada · Greenroom". Until it is known, and after the
 * page is left, the title is the route's own.
 */
export function usePageTitle(name: string | undefined): void {
  useEffect(() => {
    usePageTitleState.setState({ name })
    return () => usePageTitleState.setState({ name: undefined })
  }, [name])
}
