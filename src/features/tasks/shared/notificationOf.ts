import type { Entry } from '~/data/ledgerEntry'
import type { NotifyWhen } from '~/stores/notify.store'
import { describeTask } from './describeTask'

/** The words of a notification about a run that ended, or about all of them. */
export function notificationOf(when: NotifyWhen, entry: Entry, name: string, running: number): { title: string; body: string } | undefined {
  if (when === 'never' || entry.ending === 'cancelled') return undefined
  if (when === 'all') return running === 0 ? { title: 'All tasks have ended', body: `Last: ${name}` } : undefined
  return { title: entry.ending === 'succeeded' ? 'Task done' : describeTask(entry, { now: 0 }).words, body: name }
}
