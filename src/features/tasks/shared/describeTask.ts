import type { Entry } from '~/data/ledgerEntry'
import { progressOf, type Progress } from '~/data/ledgerEntry'
import { formatDuration, formatPercent } from '~/lib/format'
import { describeOver, type TaskState } from './describeOver'

interface Facts {
  /** Milliseconds since 1970. */
  now: number
  usualSeconds?: number
  /** "2 of 2 gen4.5 slots busy", when it is known. */
  slots?: string
}

/** Where an entry is, in words for the person. */
export function describeTask(entry: Entry, { now, usualSeconds, slots }: Facts): TaskState {
  switch (entry.state) {
    case 'intent':
      return { words: 'About to be sent', tone: 'info', progress: progressOf(entry, now) }
    case 'sending':
      return { words: sending(entry, now), tone: 'info', progress: progressOf(entry, now) }
    case 'accepted':
      return accepted(entry, { now, usualSeconds, slots })
    default:
      return describeOver(entry)
  }
}

/** A create that takes longer than this is being asked after. */
const LONG_SEND_MS = 15_000

function sending({ sentAt }: Entry, now: number): string {
  return sentAt !== null && now - Date.parse(sentAt) > LONG_SEND_MS ? 'Sent, waiting for the answer' : 'Sending'
}

function accepted(entry: Entry, { now, usualSeconds, slots }: Facts): TaskState {
  const progress = progressOf(entry, now, usualSeconds)
  const status = entry.run?.status
  if (status === 'THROTTLED') return { words: slots ? `Waiting for a slot: ${slots}` : 'Waiting for a slot', tone: 'warning', progress }
  if (status === undefined || status === 'PENDING') return { words: 'Queued', tone: 'neutral', progress }
  return { words: ['Running', share(progress), rest(progress)].filter(Boolean).join(', '), tone: 'info', progress }
}

function share({ share: value, isEstimate }: Progress): string {
  return value === null ? '' : `${isEstimate ? 'about ' : ''}${formatPercent(value)}`
}

function rest({ remainingSeconds, isLate }: Progress): string {
  if (isLate) return 'longer than usual'
  return remainingSeconds === null ? '' : `about ${formatDuration(coarse(remainingSeconds))} left`
}

/** A guess to the second would pretend. */
const coarse = (seconds: number): number => (seconds < 10 ? Math.ceil(seconds) : Math.ceil(seconds / 5) * 5)
