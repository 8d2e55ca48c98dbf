import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { allVoicesQuery } from '~/data/voices'
import { parseVoicesSearch } from '~/features/voices/voices.search'
import { VoicesPage } from '~/features/voices/VoicesPage'

export const Route = createFileRoute('/voices/')({
  head: () => pageTitle('Voices'),
  validateSearch: parseVoicesSearch,
  // Not awaited: the presets need no answer.
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(allVoicesQuery())
  },
  component: VoicesPage,
})
