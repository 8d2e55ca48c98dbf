import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { workflowListQuery } from '~/data/workflows'
import { WorkflowsPage } from '~/features/workflows/WorkflowsPage'

export const Route = createFileRoute('/workflows/')({
  head: () => pageTitle('Workflows'),
  // Not awaited: the page has a skeleton of its own shape.
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(workflowListQuery())
  },
  component: WorkflowsPage,
})
