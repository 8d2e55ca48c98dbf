import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { organizationQuery } from '~/data/organization'
import { parseUsageSearch } from '~/features/usage/usage.search'
import { UsagePage } from '~/features/usage/UsagePage'

export const Route = createFileRoute('/usage')({
  head: () => pageTitle('Usage'),
  validateSearch: parseUsageSearch,
  // All views need it; the rest depends on today and the range, which the page knows.
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(organizationQuery())
  },
  component: UsagePage,
})
