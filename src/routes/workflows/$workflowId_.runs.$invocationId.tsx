import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { workflowQuery } from '~/data/workflows'
import { parseWorkflowSearch } from '~/features/workflows/workflow.search'
import { RunPage } from '~/features/workflows/RunPage'

export const Route = createFileRoute('/workflows/$workflowId_/runs/$invocationId')({
  head: () => pageTitle('Workflow run'),
  validateSearch: parseWorkflowSearch,
  // Not awaited: the page shows the run while its graph is on the way.
  loader: ({ context: { queryClient }, params }) => {
    void queryClient.prefetchQuery(workflowQuery(params.workflowId))
  },
  remountDeps: ({ params }) => params,
  component: RunPage,
})
