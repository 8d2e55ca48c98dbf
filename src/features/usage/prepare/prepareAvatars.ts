import type { JoinedAvatarUsage } from '~/data/usageRange'
import { toCsv } from '~/lib/csv'
import { formatUtcDay, type UtcDay } from '~/lib/dates'
import { formatDuration, formatInteger, NOTHING } from '~/lib/format'
import { plural } from '~/lib/text'
import type { Mark, Reading } from '../chart/reading'
import { bucketIndex, type Bucket } from './prepareBuckets'
import { accumulate, netOf, type Amount } from './prepareCredits'
import type { Figure } from './prepareFigures'

const oneDecimal = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** Sessions of one bucket; seconds as the API counts them. */
interface Place {
  sessions: number
  seconds: number
}

/** Sessions and seconds by bucket. Null where the API's answer has no such day. */
export function prepareSessions(byDay: readonly { date: UtcDay; sessions: number; seconds: number }[], buckets: readonly Bucket[]): (Place | null)[] {
  const places = bucketIndex(buckets)
  const sums: (Place | null)[] = buckets.map(() => null)
  for (const { date, sessions, seconds } of byDay) {
    const place = places.get(date)
    if (place === undefined) continue
    const before = sums[place]
    sums[place] = { sessions: (before?.sessions ?? 0) + sessions, seconds: (before?.seconds ?? 0) + seconds }
  }
  return sums
}

/** How the sessions of one bucket ended that did not end well, as far as the conversations were read. */
export interface Troubles {
  failed: number
  /** Neither failed nor with a duration: still under way, or never joined. */
  unfinished: number
}

export interface TroublesByPlace extends Troubles {
  /** Null for buckets whose conversations were not all read. */
  places: (Troubles | null)[]
  read: number
  isComplete: boolean
}

/** What is used of the conversations; statuses are open, for the API may have more. */
interface ReadConversations {
  conversations: readonly { createdAt: string; status: string; duration: number | null }[]
  isComplete: boolean
}

/** Failed and unfinished conversations: the API's sums do not tell them, so they are counted from its list, by the UTC day of their creation. */
export function prepareTroubles({ conversations, isComplete }: ReadConversations, buckets: readonly Bucket[]): TroublesByPlace {
  const index = bucketIndex(buckets)
  // The list is newest first: of the oldest day that was reached some may be missing.
  const reached = isComplete ? '' : conversations.reduce((oldest, { createdAt }) => (createdAt < oldest ? createdAt : oldest), '9999').slice(0, 10)
  const places = buckets.map(({ first }) => (isComplete || first > reached ? { failed: 0, unfinished: 0 } : null))
  let failed = 0
  let unfinished = 0
  for (const conversation of conversations) {
    const place = places[index.get(conversation.createdAt.slice(0, 10)) ?? -1]
    if (conversation.status === 'failed') {
      failed += 1
      if (place) place.failed += 1
    } else if (conversation.duration === null) {
      unfinished += 1
      if (place) place.unfinished += 1
    }
  }
  return { failed, unfinished, places, read: conversations.length, isComplete }
}

export interface SessionCharts {
  sessions: Mark[]
  minutes: Mark[]
  labels: string[]
  running: number | undefined
  read: (place: number) => Reading
}

/** The two charts of the avatars view, one of sessions and one of minutes, with the same reading. */
export function prepareSessionCharts(places: readonly (Place | null)[], buckets: readonly Bucket[], troubles: TroublesByPlace | undefined, cumulative: boolean): SessionCharts {
  const points = (value: (place: Place) => number): (Amount | null)[] => {
    const single = places.map((place) => (place ? { up: value(place), down: 0 } : null))
    return cumulative ? accumulate(single) : single
  }
  const sessions = points((place) => place.sessions)
  const minutes = points((place) => place.seconds / 60)
  const running = buckets.findIndex(({ isRunning }) => isRunning)
  return {
    sessions: [{ key: 'sessions', look: 'plain', points: sessions }],
    minutes: [{ key: 'minutes', look: 'plain', points: minutes }],
    labels: buckets.map(({ label }) => label),
    running: running === -1 ? undefined : running,
    read: (place) => {
      const title = `${buckets[place]?.title ?? ''}${cumulative ? ', with all before' : ''} (UTC)`
      const count = netOf(sessions[place])
      if (count === null) return { title, lines: [{ key: 'none', label: 'Nothing reported', value: NOTHING }], said: `${title}; nothing reported` }
      const time = formatMinutes((netOf(minutes[place]) ?? 0) * 60)
      const trouble = cumulative ? undefined : troubles?.places[place]
      return {
        title,
        lines: [
          { key: 'sessions', label: 'Sessions', value: formatInteger(count), strong: true },
          { key: 'minutes', label: 'In conversation', value: time },
          ...(trouble ? [{ key: 'failed', label: 'Failed', value: formatInteger(trouble.failed) }, { key: 'unfinished', label: 'Unfinished', value: formatInteger(trouble.unfinished) }] : []),
        ],
        said: [title, plural(count, 'session'), `${time} in conversation`, ...(trouble ? [`${trouble.failed} failed`, `${trouble.unfinished} unfinished`] : [])].join('; '),
      }
    },
  }
}

/** Seconds in minutes, for adding up: "12.5 min". */
export function formatMinutes(seconds: number): string {
  return `${oneDecimal.format(seconds / 60)} min`
}

/** The figures above the charts. The two averages differ, and the notes say why. */
export function avatarFigures({ totalSeconds, totalSessions, avgDurationSeconds, isAverageJoined }: JoinedAvatarUsage, troubles: TroublesByPlace | undefined): (Figure | { label: string; value?: undefined })[] {
  const plain = totalSessions > 0 ? totalSeconds / totalSessions : undefined
  return [
    { label: 'Sessions', value: formatInteger(totalSessions), note: 'Every session that began, also failed and unfinished ones.' },
    { label: 'In conversation', value: formatMinutes(totalSeconds), note: plain === undefined ? 'No session in these days.' : `${formatDuration(plain)} per session that began.` },
    {
      label: 'Average duration',
      value: avgDurationSeconds > 0 ? `${isAverageJoined ? 'about ' : ''}${formatDuration(avgDurationSeconds)}` : NOTHING,
      note: `${isAverageJoined ? 'From the averages that the API gives for 90 days at a time. ' : 'As the API gives it. '}Only sessions with a measured duration count here, so it is longer than time divided by sessions.`,
    },
    troubles
      ? {
          label: 'Failed and unfinished',
          value: `${formatInteger(troubles.failed)} and ${formatInteger(troubles.unfinished)}`,
          note: troubles.isComplete ? `Counted from the ${plural(troubles.read, 'conversation')} of these days; the API’s sums do not tell.` : `Counted from the newest ${plural(troubles.read, 'conversation')} only; the API’s sums do not tell.`,
        }
      : { label: 'Failed and unfinished' },
  ]
}

/** The view as a file, oldest first. */
export function sessionsCsv(places: readonly (Place | null)[], buckets: readonly Bucket[], troubles: TroublesByPlace | undefined): string {
  return toCsv([
    ['first_day_utc', 'last_day_utc', 'complete', 'sessions', 'seconds', 'failed', 'unfinished'],
    ...buckets.map(({ first, last, isRunning }, place) => [first, last, isRunning ? 'no' : 'yes', places[place]?.sessions, places[place]?.seconds, troubles?.places[place]?.failed, troubles?.places[place]?.unfinished]),
  ])
}

export interface SessionRow {
  key: string
  title: string
  /** Of the link to its conversations. */
  first: UtcDay
  last: UtcDay
  sessions: string
  minutes: string
  failed: string
  unfinished: string
}

/** The table: newest first, or by what is asked for. Its foot sums what the rows say. */
export function sessionRows(places: readonly (Place | null)[], buckets: readonly Bucket[], troubles: TroublesByPlace | undefined, sort: 'day' | 'total', isAscending: boolean): SessionRow[] {
  const rows = buckets.map((bucket, place) => ({ bucket, sums: places[place] ?? null, trouble: troubles?.places[place] }))
  const sorted = sort === 'total' ? rows.toSorted((a, b) => (b.sums?.sessions ?? -1) - (a.sums?.sessions ?? -1)) : rows.toReversed()
  return (isAscending ? sorted.toReversed() : sorted).map(({ bucket: { first, last, title }, sums, trouble }) => ({
    key: first,
    title,
    first,
    last,
    sessions: formatInteger(sums?.sessions),
    minutes: sums ? formatMinutes(sums.seconds) : NOTHING,
    failed: formatInteger(trouble?.failed),
    unfinished: formatInteger(trouble?.unfinished),
  }))
}

/** "22 Nov" of a day, both ends of anything longer: names the conversations that a place opens. */
export function placeName({ first, last }: Pick<Bucket, 'first' | 'last'>): string {
  return first === last ? formatUtcDay(first) : `${formatUtcDay(first)} to ${formatUtcDay(last)}`
}
