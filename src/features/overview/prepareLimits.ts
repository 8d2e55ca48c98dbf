import type { Organization } from '~/api/types'

export interface LimitRow {
  model: string
  used: number
  /** Generations in a day of 24 h, counted by the API over a rolling window. */
  perDay: number
  concurrent: number
}

/**
 * The models of the tier with today's generations, the fullest first, then by name.
 *
 * @param most how many rows at most
 */
export function prepareLimits({ tier, usage }: Pick<Organization, 'tier' | 'usage'>, most: number): LimitRow[] {
  return Object.entries(tier.models)
    .map(([model, limits]): LimitRow => ({
      model,
      used: usage.models[model]?.dailyGenerations ?? 0,
      perDay: limits.maxDailyGenerations,
      concurrent: limits.maxConcurrentGenerations,
    }))
    .toSorted((a, b) => share(b) - share(a) || a.model.localeCompare(b.model, 'en'))
    .slice(0, most)
}

function share({ used, perDay }: LimitRow): number {
  return perDay > 0 ? used / perDay : 0
}
