import type { TaskRecord } from '../records'
import type { World } from '../world'
import { limitsOf } from './limits'

/** When a task begins to run and when it stops, in milliseconds. */
export interface Slot {
  startsAt: number
  endsAt: number
  /** All places are taken when its turn has come, or its text says that it waits. */
  isThrottled: boolean
}

/**
 * When each task of a model runs: in the order they were submitted, as many at once as the tier allows. A later task
 * never changes what was said about an earlier one, so the same moment always gets the same answer.
 */
function scheduleOf(world: World, model: string): Map<string, Slot> {
  const tasks = [...world.tasks.values()].filter((task) => task.model === model)
  const busyUntil: number[] = Array.from({ length: limitsOf(world, model).concurrent }, () => 0)
  const slots = new Map<string, Slot>()
  // First come, first served holds even if a place falls free while the first in the queue is still PENDING.
  let notBefore = 0
  for (const task of tasks) {
    const place = busyUntil.indexOf(Math.min(...busyUntil))
    const free = busyUntil[place] ?? 0
    const startsAt = Math.max(task.createdAt + task.pending + task.throttled, free, notBefore)
    if (task.cancelledAt !== undefined && task.cancelledAt <= startsAt) continue
    const endsAt = Math.min(startsAt + task.running, task.cancelledAt ?? Infinity)
    busyUntil[place] = endsAt
    // One that waits because its text says so holds up nobody.
    if (task.throttled === 0) notBefore = startsAt
    slots.set(task.id, { startsAt, endsAt, isThrottled: task.throttled > 0 || free > task.createdAt + task.pending })
  }
  return slots
}

/** When one task runs; undefined when it was cancelled before. */
export function slotOf(world: World, task: TaskRecord): Slot | undefined {
  return scheduleOf(world, task.model).get(task.id)
}
