import { createRootRouteWithContext } from '@tanstack/react-router'
import { NotFoundPage } from '~/app/NotFoundPage'
import { pageTitle } from '~/app/pageTitle'
import type { RouterContext } from '~/app/routerContext'

/** The shell is around the router's matches (router.tsx), so a failing route never takes it away. */
export const Route = createRootRouteWithContext<RouterContext>()({
  head: () => pageTitle(),
  notFoundComponent: NotFoundPage,
})
