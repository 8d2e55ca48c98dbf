import { lazy, useState } from 'react'
import { Deferred } from '~/ui/Deferred'
import { TasksTrigger } from './topBarButtons'

const TasksPopover = lazy(async () => ({ default: (await import('./TasksPopover')).TasksPopover }))

/** How much is running, and the tray that lists it. Count, tray and the ledger behind them come after the first paint. */
export function TasksButton() {
  // Here, so that a press that comes before the tray is not lost.
  const [open, setOpen] = useState(false)
  return (
    <Deferred fallback={<TasksTrigger count={0} onClick={() => setOpen(true)} />}>
      <TasksPopover open={open} onOpenChange={setOpen} />
    </Deferred>
  )
}
