import { TaskTray } from '~/features/tasks/shared/TaskTray'
import { TaskWatcher } from '~/features/tasks/shared/TaskWatcher'
import { useRunningCount } from '~/features/tasks/shared/useRunningCount'
import { Popover } from '~/ui/Popover'
import { TasksTrigger } from './topBarButtons'

/** The tasks button with its panel. What is in the panel belongs to features/tasks. */
export function TasksPopover({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const count = useRunningCount()
  return (
    <>
      <TaskWatcher />
      <Popover label="Tasks" className="w-96" open={open} onOpenChange={onOpenChange} trigger={<TasksTrigger count={count} />}>
        <TaskTray />
      </Popover>
    </>
  )
}
