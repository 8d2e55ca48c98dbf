import type { Entry, Progress } from '~/data/ledgerEntry'
import type { Tone } from '~/ui/tones'

export interface TaskState {
  /** In plain words: "Running, 45%, about 20 s left". */
  words: string
  tone: Tone
  /** Present as long as it is under way. */
  progress?: Progress
}

/** As `describeTask`, of what is no longer under way: all that pages of runs that are over need of it. */
export function describeOver({ state, ending, kept }: Entry): TaskState {
  if (state === 'unknown') return { words: 'Outcome unknown', tone: 'warning' }
  if (state === 'refused') return { words: 'Not started', tone: 'danger' }
  if (ending === 'failed') return { words: 'Failed', tone: 'danger' }
  if (ending === 'cancelled') return { words: 'Cancelled', tone: 'neutral' }
  if (ending === 'gone') return { words: 'No longer at RunwayML', tone: 'warning' }
  if (kept.state === 'saving') return { words: 'Done, saving to this device', tone: 'success' }
  if (kept.state === 'saved') return { words: 'Done, saved on this device', tone: 'success' }
  if (kept.state === 'failed') return { words: 'Done, not saved on this device', tone: 'success' }
  return { words: 'Done', tone: 'success' }
}
