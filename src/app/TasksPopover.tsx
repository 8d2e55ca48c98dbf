import { TaskTray } from '~/features/tasks/shared/TaskTray'
import { TaskWatcher } from '~/features/tasks/shared/TaskWatcher'
import { useRunningCount } from '~/features/tasks/shared/useRunningCount'
import { Popover } from '~/ui/Popover'
import { TasksTrigger } from './topBarButtons'

/** The tasks button with its panel. What is in the panel belongs to features/tasks. */
export function TasksPopover() {
  const count = useRunningCount()
  return (
    <>
      <TaskWatcher />
      <Popover label="Tasks" className="w-96" trigger={<TasksTrigger count={count} />}>
        <TaskTray />
      </Popover>
    </>
  )
}
