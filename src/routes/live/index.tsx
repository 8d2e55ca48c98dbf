import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { allAvatarsQuery } from '~/data/avatars'
import { parseLiveSearch } from '~/features/live/live.search'
import { LivePage } from '~/features/live/LivePage'

export const Route = createFileRoute('/live/')({
  head: () => pageTitle('Live'),
  validateSearch: parseLiveSearch,
  // Not awaited: the form is there before the avatars are.
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(allAvatarsQuery())
  },
  component: LivePage,
})
