import type { RouterHistory } from '@tanstack/react-router'
import { createRouter as createTanStackRouter } from '@tanstack/react-router'
import { AppShell } from './app/AppShell'
import { RouteError } from './app/RouteError'
import { RoutePending } from './app/RoutePending'
import type { RouterContext } from './app/routerContext'
import { routeTree } from './routeTree.gen'

/**
 * The router, one per tab and one per test.
 *
 * @param history a memory history in tests; the browser's by default
 */
export function createRouter(context: RouterContext, history?: RouterHistory) {
  return createTanStackRouter({
    routeTree,
    context,
    history,
    // Around the matches rather than in the root route: the shell is there before the first match and stays when one fails.
    InnerWrap: AppShell,
    // What a page's parser does not give back is no search param: without this the router puts it in again.
    search: { strict: true },
    defaultPreload: 'intent',
    // Freshness is react-query's business alone.
    defaultPreloadStaleTime: 0,
    // A page that comes soon replaces the one before at once: to draw a skeleton first would make it come later.
    defaultPendingMs: 300,
    // The skeleton has the page's own shape, so it need not stay for the eye's sake.
    defaultPendingMinMs: 0,
    defaultPendingComponent: RoutePending,
    defaultErrorComponent: RouteError,
    scrollRestoration: true,
    notFoundMode: 'root',
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createRouter>
  }
}
