import { TaskTray } from '~/features/tasks/shared/TaskTray'
import { Popover } from '~/ui/Popover'
import { TasksTrigger } from './topBarButtons'

/** The tasks button with its panel. */
export function TasksPopover({ count }: { count: number }) {
  return (
    <Popover label="Tasks" trigger={<TasksTrigger count={count} />}>
      <TaskTray />
    </Popover>
  )
}
