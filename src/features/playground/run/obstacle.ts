import type { Organization } from '~/api/types'
import type { Estimate } from '~/lib/prices'
import { formatInteger } from '~/lib/format'
import { formatCredits } from '~/lib/money'
import type { PlannedRun } from './plan'

interface ObstacleFacts {
  runs: readonly PlannedRun[]
  total: Estimate
  /** Undefined while it is not known: then nothing is held back for it. */
  organization: Pick<Organization, 'creditBalance' | 'tier' | 'usage'> | undefined
  /** A file that is still on its way. */
  fileReason: string | undefined
}

/** Why a run would be refused, in one sentence, before anything is sent; undefined when nothing speaks against it. */
export function obstacle({ runs, total, organization, fileReason }: ObstacleFacts): string | undefined {
  if (fileReason !== undefined) return fileReason
  if (!organization) return undefined
  const { creditBalance } = organization
  if (!total.unknown && total.credits > creditBalance) {
    return `This needs about ${formatCredits(total.credits)}, and the balance is ${formatCredits(creditBalance)}. Buy credits in the developer portal.`
  }
  if (total.unknown && creditBalance <= 0) return 'There are no credits left. Buy some in the developer portal.'
  for (const model of new Set(runs.map((run) => run.model))) {
    const reason = model === undefined ? undefined : dailyObstacle(organization, model, runs.filter((run) => run.model === model).length)
    if (reason !== undefined) return reason
  }
  return undefined
}

function dailyObstacle({ tier, usage }: Pick<Organization, 'tier' | 'usage'>, model: string, wanted: number): string | undefined {
  const limits: Record<string, { maxDailyGenerations: number | null } | undefined> = tier.models
  const used: Record<string, { dailyGenerations: number } | undefined> = usage.models
  const most = limits[model]?.maxDailyGenerations
  // Newer versions of the API say null where there is no limit.
  if (typeof most !== 'number') return undefined
  const left = Math.max(0, most - (used[model]?.dailyGenerations ?? 0))
  if (left >= wanted) return undefined
  return `Daily limit: ${formatInteger(left)} of ${formatInteger(most)} generations of ${model} are left for these 24 hours.`
}
