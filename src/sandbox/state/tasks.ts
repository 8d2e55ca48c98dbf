import { estimateCredits } from '~/lib/prices'
import type { OperationId, Schemas, TaskRecord } from '../records'
import type { Sentinels } from '../sentinels'
import { signedUrl } from '../signing'
import type { World } from '../world'
import { checkAssets } from './assets'
import { chargeFor } from './credits'
import { runningSeconds } from './durations'
import { failureSentence } from './failures'
import { checkDailyLimit } from './limits'
import { productsOf, secondsOf } from './products'
import { slotOf } from './schedule'
import { between, chanceOf, iso } from './time'

/** What an operation starts; the model as usage knows it. */
export interface Order {
  operation: OperationId
  model: string
  body: Readonly<Record<string, unknown>>
  sentinels: Sentinels
  /** The portrait that talks, for videos of avatars. */
  face?: number
}

/** Seconds that `throttle` keeps a task in THROTTLED. */
const throttleSeconds = 20

/**
 * Takes an order: checks inputs, daily limit and balance, takes the credits, and queues the task.
 * @throws Problem 400 for inputs or credits, 429 for the daily limit
 */
export function createTask(world: World, { operation, model, body, sentinels, face }: Order): TaskRecord {
  checkAssets(world, body)
  checkDailyLimit(world, model)
  const id = world.newId()
  const estimate = estimateCredits(operation, body, { inputSeconds: secondsOf(operation, body) })
  const task: TaskRecord = {
    id,
    model,
    createdAt: world.now(),
    pending: world.wait(between(1, 2, chanceOf(`pending ${id}`))),
    throttled: sentinels.throttle ? world.wait(throttleSeconds) : 0,
    running: world.wait(runningSeconds(model, chanceOf(id)) * sentinels.pace),
    // Nobody has published what an avatar's video costs; the sandbox takes what a call of that length would.
    cost: estimate.credits ?? 2 + 2 * Math.ceil(secondsOf(operation, body) / 6),
    failureCode: sentinels.fail,
    products: productsOf(operation, model, body, id, face),
  }
  chargeFor(world, { model, amount: task.cost })
  world.tasks.set(id, task)
  return task
}

/** The task as it is at this moment. */
export function taskView(world: World, task: TaskRecord): Schemas['Task'] {
  const common = { id: task.id, createdAt: iso(task.createdAt) }
  const now = world.now()
  const slot = slotOf(world, task)
  if (!slot || now < slot.startsAt) {
    const status = slot?.isThrottled && now >= task.createdAt + task.pending ? 'THROTTLED' : 'PENDING'
    return { ...common, status }
  }
  if (now < slot.endsAt) {
    const progress = Math.min(0.99, (now - slot.startsAt) / task.running)
    return { ...common, status: 'RUNNING', progress: Math.round(progress * 100) / 100 }
  }
  if (task.failureCode !== undefined) {
    return { ...common, status: 'FAILED', failure: failureSentence(task.failureCode), failureCode: task.failureCode }
  }
  const output = task.products.map((product, index) => signedUrl(world.origin, `/media/tasks/${task.id}/${index}.${product.type}`, now))
  return { ...common, status: 'SUCCEEDED', output }
}

/** The task of this id, unless it was cancelled or deleted: then it is gone, as in the API. */
export function liveTask(world: World, id: string): TaskRecord | undefined {
  const task = world.tasks.get(id)
  return task?.cancelledAt === undefined ? task : undefined
}

/** Cancels a task that is not done, and deletes one that is. Credits that were taken stay taken. */
export function deleteTask(world: World, task: TaskRecord): void {
  // The record stays: it counts for the daily limit, and a refund that was made remains made.
  task.cancelledAt = world.now()
}
