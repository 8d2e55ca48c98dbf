import { gauge, type Gauge, type OrganizationLimits } from '~/features/usage/shared/gauge'
import { formatInteger } from '~/lib/format'

export interface LimitRow {
  model: string
  /** Generations in a day of 24 h, counted by the API over a rolling window. */
  today: Gauge
  /** "3 of 500 · 5 at once" */
  words: string
}

/**
 * The models of the tier with today's generations: the fullest first, then by name; those without a limit come last.
 *
 * @param most how many rows at most
 */
export function prepareLimits({ tier, usage }: OrganizationLimits, most: number): LimitRow[] {
  return Object.entries(tier.models)
    .map(([model, limits]): LimitRow => {
      const today = gauge(usage.models[model]?.dailyGenerations ?? 0, limits?.maxDailyGenerations)
      return { model, today, words: `${today.words}${atOnce(limits?.maxConcurrentGenerations)}` }
    })
    .toSorted((a, b) => (b.today.share ?? -1) - (a.today.share ?? -1) || a.model.localeCompare(b.model, 'en'))
    .slice(0, most)
}

function atOnce(most: number | null | undefined): string {
  if (most === undefined) return ''
  return most === null ? ' · any number at once' : ` · ${formatInteger(most)} at once`
}
