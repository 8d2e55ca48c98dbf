import { lazy } from 'react'
import { Deferred } from './Deferred'
import { TasksTrigger } from './topBarButtons'

const TasksPopover = lazy(async () => ({ default: (await import('./TasksPopover')).TasksPopover }))

/** How much is running, and the tray that lists it. Count, tray and the ledger behind them come after the first paint. */
export function TasksButton() {
  return (
    <Deferred fallback={<TasksTrigger count={0} />}>
      <TasksPopover />
    </Deferred>
  )
}
