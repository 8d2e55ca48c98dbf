import { tooMany } from '../problem'
import type { World } from '../world'
import { day } from './time'

/** Models that the tier does not list have the limits of the one they belong to. */
const limitedAs: Readonly<Record<string, string>> = {
  gwm1_avatar_async_audio_to_video: 'gwm1_avatars',
  gwm1_avatar_async_text_to_video: 'gwm1_avatars',
}

/** How many generations of a model may run at once, and how many may begin in 24 hours. */
export function limitsOf(world: World, model: string): { concurrent: number; daily: number } {
  const { models } = world.seed.organization
  const limits = models[model] ?? models[limitedAs[model] ?? '']
  return { concurrent: Math.max(1, limits?.maxConcurrentGenerations ?? 1), daily: limits?.maxDailyGenerations ?? 200 }
}

/** Generations of a model that began in the last 24 hours; calls count as well, joined or not. */
export function dailyGenerations(world: World, model: string): number {
  const now = world.now()
  const recent = ({ createdAt }: { createdAt: number }) => now - createdAt < day
  const tasks = [...world.tasks.values()].filter((task) => task.model === model && recent(task)).length
  const calls = model === 'gwm1_avatars' ? [...world.sessions.values()].filter(recent).length : 0
  // Those from before this world began are taken to lie evenly over the day before it.
  const left = Math.max(0, 1 - (now - world.startedAt) / day)
  return tasks + calls + Math.round((world.seed.organization.dailyGenerations[model] ?? 0) * left)
}

/** @throws Problem 429 when one more would be too many */
export function checkDailyLimit(world: World, model: string): void {
  if (dailyGenerations(world, model) >= limitsOf(world, model).daily) throw tooMany()
}

/** Every model that the organization may use or has used today. */
export function modelsOf(world: World): string[] {
  const { models, dailyGenerations: before } = world.seed.organization
  return [...new Set([...Object.keys(models), ...Object.keys(before), ...[...world.tasks.values()].map((task) => task.model)])]
}
