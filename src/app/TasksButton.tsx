import { lazy } from 'react'
import { useRunningCount } from '~/features/tasks/shared/useRunningCount'
import { Deferred } from './Deferred'
import { TasksTrigger } from './topBarButtons'

const TasksPopover = lazy(async () => ({ default: (await import('./TasksPopover')).TasksPopover }))

/** How much is running, and the tray that lists it. What is in the tray belongs to features/tasks. */
export function TasksButton() {
  const count = useRunningCount()
  return (
    <Deferred fallback={<TasksTrigger count={count} />}>
      <TasksPopover count={count} />
    </Deferred>
  )
}
