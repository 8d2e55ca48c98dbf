import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { workflowListQuery, workflowQuery } from '~/data/workflows'
import { parseWorkflowSearch } from '~/features/workflows/workflow.search'
import { WorkflowPage } from '~/features/workflows/WorkflowPage'

export const Route = createFileRoute('/workflows/$workflowId')({
  head: () => pageTitle('Workflow'),
  validateSearch: parseWorkflowSearch,
  // Not awaited: the page has a skeleton of its own shape, and words of its own for what fails.
  loader: ({ context: { queryClient }, params }) => {
    void queryClient.prefetchQuery(workflowQuery(params.workflowId))
    void queryClient.prefetchQuery(workflowListQuery())
  },
  remountDeps: ({ params }) => params,
  component: WorkflowPage,
})
