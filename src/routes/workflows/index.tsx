import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { WorkflowsPage } from '~/features/workflows/WorkflowsPage'

export const Route = createFileRoute('/workflows/')({
  head: () => pageTitle('Workflows'),
  component: WorkflowsPage,
})
