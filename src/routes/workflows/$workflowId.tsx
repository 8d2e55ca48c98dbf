import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { WorkflowPage } from '~/features/workflows/WorkflowPage'

export const Route = createFileRoute('/workflows/$workflowId')({
  head: () => pageTitle('Workflow'),
  remountDeps: ({ params }) => params,
  component: WorkflowPage,
})
