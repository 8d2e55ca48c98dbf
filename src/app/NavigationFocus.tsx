import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { announce } from '~/ui/announce'

/**
 * After a navigation to another path: sets the document's title, moves focus to the page's heading (a screen reader
 * reads it, Tab goes on from there), and says the title where the page took the focus for itself.
 * Search params change the view of a page, not the page: focus stays where it is.
 */
export function NavigationFocus() {
  const router = useRouter()
  useEffect(() => {
    let isFirst = true
    return router.subscribe('onRendered', ({ pathChanged }) => {
      const title = titleOf(router.state.matches)
      document.title = title
      const arrived = pathChanged && !isFirst
      isFirst = false
      if (!arrived) return
      if (!focusHeading()) announce(title)
    })
  }, [router])
  return null
}

type Matches = ReturnType<typeof useRouter>['state']['matches']

/** The deepest match's title: `head` of its route. */
function titleOf(matches: Matches): string {
  const titles = matches.flatMap((match) => match.meta ?? []).map((entry) => (entry && 'title' in entry ? entry.title : undefined))
  return titles.findLast((title) => typeof title === 'string') ?? 'Greenroom'
}

/** @returns whether the focus went there; not if the page has put it into something of its own, such as a first field */
function focusHeading(): boolean {
  const main = document.getElementById('main')
  const heading = main?.querySelector('h1')
  if (!main || !heading) return false
  const focused = document.activeElement
  if (focused && focused !== main && main.contains(focused)) return false
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  return true
}
