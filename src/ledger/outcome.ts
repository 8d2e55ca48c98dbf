import type { Entry, Ending } from './entry'

/** What became of a run, as a person asks for it: `running` is everything that still owes news. */
export type Outcome = 'running' | 'unknown' | 'refused' | Ending

/** What became of a run. One that ended without saying how has failed. */
export function outcomeOf({ state, ending }: Pick<Entry, 'state' | 'ending'>): Outcome {
  if (state === 'ended') return ending ?? 'failed'
  return state === 'unknown' || state === 'refused' ? state : 'running'
}
