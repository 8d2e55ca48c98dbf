import { formatInteger, NOTHING } from '~/lib/format'
import { formatMoney } from '~/lib/money'
import { modelLook, type ModelLook } from '~/lib/modelColors'
import { gauge, type Gauge, type OrganizationLimits } from '../shared/gauge'
import type { UsageDays } from './prepareCredits'

export interface LimitRow {
  model: string
  look: ModelLook
  running: Gauge
  today: Gauge
}

/**
 * Every model that the tier or the usage names: the fullest first, then by name.
 *
 * @param running models of the runs that this device knows to be running now, one entry per run; undefined while that is not known
 */
export function prepareLimits({ tier, usage }: OrganizationLimits, running: readonly string[] | undefined): LimitRow[] {
  const models = new Set([...Object.keys(tier.models), ...Object.keys(usage.models), ...(running ?? [])])
  return [...models]
    .map((model): LimitRow => {
      const limits = Object.hasOwn(tier.models, model) ? tier.models[model] : undefined
      const used = Object.hasOwn(usage.models, model) ? usage.models[model]?.dailyGenerations : undefined
      return {
        model,
        look: modelLook(model),
        running: gauge(running?.filter((name) => name === model).length, limits?.maxConcurrentGenerations),
        today: gauge(used ?? 0, limits?.maxDailyGenerations),
      }
    })
    .toSorted((a, b) => fullness(b) - fullness(a) || (a.model < b.model ? -1 : 1))
}

function fullness({ running, today }: LimitRow): number {
  return Math.max(running.share ?? 0, today.share ?? 0)
}

/** Credits used in the calendar month (UTC) against what the tier lets an organization buy in one. Not the same, and said so. */
export function prepareMonth(maxMonthlyCreditSpend: number | null | undefined, days: UsageDays | undefined): { used: number | undefined; max: number | undefined; words: string } {
  const used = days?.flatMap(({ usedCredits }) => usedCredits).reduce((sum, { amount }) => sum + amount, 0)
  const max = typeof maxMonthlyCreditSpend === 'number' ? maxMonthlyCreditSpend : undefined
  const ofMax = max === undefined ? '· no monthly limit' : `of ${formatMoney(max)}`
  return { used, max, words: `${used === undefined ? NOTHING : formatInteger(used)} used ${ofMax}` }
}
