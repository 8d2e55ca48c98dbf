import type { Tone } from '~/ui/tones'

interface StatusWords {
  tone: Tone
  label: string
  /** Under way now. */
  pulse?: boolean
}

const STATUSES: Readonly<Record<string, StatusWords>> = {
  in_progress: { tone: 'info', label: 'In progress', pulse: true },
  ended: { tone: 'neutral', label: 'Ended' },
  failed: { tone: 'danger', label: 'Failed' },
}

/** A conversation's status in words. The API may grow words that this version does not know: they are shown as they are. */
export function statusWords(status: string): StatusWords {
  return (Object.hasOwn(STATUSES, status) ? STATUSES[status] : undefined) ?? { tone: 'neutral', label: status || 'Unknown' }
}
