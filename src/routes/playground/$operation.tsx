import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { organizationQuery } from '~/data/organization'
import { parsePlaygroundSearch } from '~/features/playground/playground.search'
import { PlaygroundPage } from '~/features/playground/PlaygroundPage'

export const Route = createFileRoute('/playground/$operation')({
  head: () => pageTitle('Playground'),
  validateSearch: parsePlaygroundSearch,
  // Not awaited: the form is there at once, and balance and limits come before anybody has filled it in.
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(organizationQuery())
  },
  remountDeps: ({ params }) => params,
  component: PlaygroundPage,
})
