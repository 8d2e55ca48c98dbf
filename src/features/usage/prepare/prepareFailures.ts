import { explainFailure, type Entry } from '~/data/ledgerEntry'

/** What failed among the runs that this device knows, and what they cost as far as anybody says. */
export interface Failures {
  failed: number
  /** Stopped by moderation, which costs as much as success. */
  moderated: number
  /** Credits that the API names as the cost of failed runs. */
  known: number
  /** Credits of failed runs that are charged by rule, where the API named none: our estimates. */
  estimated: number
  /** Failed runs of which nobody says whether they were charged, or how much. */
  unknown: number
}

type Run = Pick<Entry, 'ending' | 'run' | 'cost' | 'estimateCredits'>

/** Sums up the failed ones among some runs. */
export function prepareFailures(runs: readonly Run[]): Failures {
  const sum: Failures = { failed: 0, moderated: 0, known: 0, estimated: 0, unknown: 0 }
  for (const { ending, run, cost, estimateCredits } of runs) {
    if (ending !== 'failed') continue
    sum.failed += 1
    const { charged, isModeration } = explainFailure(run?.failureCode, cost)
    if (isModeration) sum.moderated += 1
    if (cost !== null) sum.known += cost
    else if (charged === 'yes' && estimateCredits !== null) sum.estimated += estimateCredits
    else if (charged !== 'no') sum.unknown += 1
  }
  return sum
}
