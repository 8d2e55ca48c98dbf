import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { parseSessionSearch } from '~/features/live/live.search'
import { SessionPage } from '~/features/live/SessionPage'

export const Route = createFileRoute('/live/$sessionId')({
  head: () => pageTitle('Live session'),
  validateSearch: parseSessionSearch,
  remountDeps: ({ params }) => params,
  component: SessionPage,
})
