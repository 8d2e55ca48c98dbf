import { lazy, useState } from 'react'
import { Deferred } from './Deferred'
import { TasksTrigger } from './topBarButtons'

const TasksPopover = lazy(async () => ({ default: (await import('./TasksPopover')).TasksPopover }))

/**
 * How much is running, and the tray that lists it.
 *
 * @param load whether tray and ledger may load now; a press loads them in any case
 */
export function TasksButton({ load }: { load: boolean }) {
  // Here, so that a press that comes before the tray is not lost.
  const [open, setOpen] = useState(false)
  const button = <TasksTrigger count={0} onClick={() => setOpen(true)} />
  if (!load && !open) return button
  return (
    <Deferred fallback={button}>
      <TasksPopover open={open} onOpenChange={setOpen} />
    </Deferred>
  )
}
