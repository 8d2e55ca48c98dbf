import { useRouter, useRouterState, type AnyRouteMatch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { usePageTitleState } from '~/stores/pageTitle.store'
import { afterPaint } from '~/ui/afterPaint'
import { announce } from '~/ui/announce'
import { pageTitle } from './pageTitle'

/**
 * Sets the document's title, and after a navigation to another path moves focus to the page's heading: a screen reader
 * reads it, and Tab goes on from there. Where the page took the focus for itself, the title is announced instead.
 * Search params change the view of a page, not the page: then focus stays where it is.
 */
export function NavigationFocus() {
  useTitle()
  const router = useRouter()
  useEffect(() => {
    let isFirst = true
    let letGo = () => {}
    // A heading that is taken away with the focus makes the browser lay out the page once more, in the middle of the next one's drawing.
    const leave = router.subscribe('onBeforeLoad', ({ pathChanged }) => {
      if (pathChanged && isHeading(document.activeElement)) document.activeElement.blur()
    })
    const unsubscribe = router.subscribe('onRendered', ({ pathChanged }) => {
      const arrived = pathChanged && !isFirst
      isFirst = false
      if (!arrived) return
      letGo()
      // To focus something makes the browser lay out the page at once; a frame later it has done so anyway.
      letGo = afterPaint(() => {
        if (focusHeading()) letGo = holdFocus()
        else announce(document.title)
      })
    })
    return () => {
      letGo()
      leave()
      unsubscribe()
    }
  }, [router])
  return null
}

function useTitle(): void {
  const fromRoute = useRouterState({ select: ({ matches }) => titleOf(matches) })
  const name = usePageTitleState((state) => state.name)
  useEffect(() => {
    document.title = name ? pageTitle(name).meta[0].title : fromRoute
  }, [name, fromRoute])
}

/** The deepest match's title: `head` of its route. */
function titleOf(matches: readonly AnyRouteMatch[]): string {
  const titles = matches.flatMap((match) => match.meta ?? []).map((entry) => (entry && 'title' in entry ? entry.title : undefined))
  return titles.findLast((title) => typeof title === 'string') ?? 'Greenroom'
}

const isHeading = (element: Element | null): element is HTMLHeadingElement => element instanceof HTMLHeadingElement && element.matches('#main h1')

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

/**
 * A page that was still loading may draw another heading when it has loaded. The focus, lost with the first, goes to
 * that one, unless somebody has moved it meanwhile.
 */
function holdFocus(): () => void {
  const main = document.getElementById('main')
  const heading = document.activeElement
  if (!main || !heading) return () => {}
  let held: Element = heading
  let cancel: (() => void) | undefined
  const observer = new MutationObserver(() => {
    if (held.isConnected) return
    cancel?.()
    cancel = afterPaint(() => {
      if (document.activeElement !== document.body) observer.disconnect()
      else if (focusHeading() && document.activeElement) held = document.activeElement
    })
  })
  observer.observe(main, { childList: true, subtree: true })
  return () => {
    cancel?.()
    observer.disconnect()
  }
}
