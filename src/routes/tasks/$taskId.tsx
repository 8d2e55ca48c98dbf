import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { TaskPage } from '~/features/tasks/TaskPage'

export const Route = createFileRoute('/tasks/$taskId')({
  head: () => pageTitle('Task'),
  remountDeps: ({ params }) => params,
  component: TaskPage,
})
