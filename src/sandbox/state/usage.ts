import { invalidAt } from '../problem'
import type { Schemas } from '../records'
import type { World } from '../world'
import { conversationsOf } from './conversations'
import { chargesOf, creditBalance } from './credits'
import { dailyGenerations, limitsOf, modelsOf } from './limits'
import { day, dayOf } from './time'

/** Tier, balance and what was generated in the last 24 hours. */
export function organizationView(world: World): Schemas['Organization'] {
  const models = modelsOf(world)
  return {
    tier: {
      maxMonthlyCreditSpend: world.seed.organization.maxMonthlyCreditSpend,
      models: Object.fromEntries(models.map((model) => {
        const { concurrent, daily } = limitsOf(world, model)
        return [model, { maxConcurrentGenerations: concurrent, maxDailyGenerations: daily }]
      })),
    },
    creditBalance: creditBalance(world),
    usage: { models: Object.fromEntries(models.map((model) => [model, { dailyGenerations: dailyGenerations(world, model) }])) },
  }
}

/**
 * Credits per UTC day and model; days without any are left out. Without dates it is the 30 days before today, and
 * 30 days from a start date without an end.
 * @throws Problem 400 for more than 90 days, or an end before the start
 */
export function usageView(world: World, { startDate, beforeDate }: Schemas['QueryOrganizationUsageRequest']): Schemas['QueryOrganizationUsageResponse'] {
  const start = startDate ?? dayOf(world.now() - 30 * day)
  const before = beforeDate ?? dayOf(Date.parse(start) + 30 * day)
  checkRange(Date.parse(start), Date.parse(before), ['beforeDate'], 'body')

  const days = new Map<string, Map<string, number>>()
  const add = (date: string, model: string, amount: number) => {
    if (date < start || date >= before) return
    const models = days.get(date) ?? new Map<string, number>()
    models.set(model, (models.get(model) ?? 0) + amount)
    days.set(date, models)
  }
  for (const { date, usedCredits } of world.seed.usageDays) for (const { model, amount } of usedCredits) add(date, model, amount)
  for (const { at, model, amount } of chargesOf(world)) add(dayOf(at), model, amount)

  const results = [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([date, models]) => ({
    date,
    usedCredits: [...models].map(([model, amount]) => ({ model: asVariant(model), amount })),
  }))
  return { results, models: [...new Set(results.flatMap((result) => result.usedCredits.map(({ model }) => model)))] }
}

/**
 * Calls per UTC day between two moments, days without any included.
 * @throws Problem 400 for more than 90 days, or an end before the start
 */
export function avatarUsageView(world: World, startDate: string, endDate: string): Schemas['AvatarUsage'] {
  const start = Date.parse(startDate)
  const end = Date.parse(endDate)
  checkRange(start, end, ['endDate'], 'query')

  const byDay = new Map<string, { sessions: number; seconds: number }>()
  for (let at = Math.floor(start / day) * day; at < end; at += day) byDay.set(dayOf(at), { sessions: 0, seconds: 0 })
  const durations: number[] = []
  for (const { createdAt, duration } of conversationsOf(world)) {
    const at = Date.parse(createdAt)
    const bucket = at >= start && at < end ? byDay.get(dayOf(at)) : undefined
    if (!bucket) continue
    bucket.sessions += 1
    bucket.seconds += duration ?? 0
    if (duration !== null) durations.push(duration)
  }
  const days = [...byDay].map(([date, usage]) => ({ date, ...usage }))
  const totalSeconds = durations.reduce((total, duration) => total + duration, 0)
  return {
    totalSeconds,
    totalSessions: days.reduce((total, { sessions }) => total + sessions, 0),
    // Unfinished conversations count as sessions, but not in the average.
    avgDurationSeconds: durations.length === 0 ? 0 : Math.round(totalSeconds / durations.length),
    byDay: days,
  }
}

function checkRange(start: number, end: number, path: string[], part: 'body' | 'query'): void {
  if (end < start) throw invalidAt(path, 'The end lies before the start.', part)
  if (end - start > 90 * day) throw invalidAt(path, 'At most 90 days can be asked for at once.', part)
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the seed, like the real API, may name newer models
const asVariant = (model: string) => model as Schemas['ModelVariant']
