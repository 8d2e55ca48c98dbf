import type { Account, Entry, EntryState, KeepState, Output, Run } from './entry'
import { endingOf } from './run'
import { notSent, type StoredError } from './stored-error'

/** What can happen to an entry. `at` is ISO 8601 in UTC. */
export type EntryEvent = { at: string } & (
  | { type: 'sent' }
  /** The API answered the create with an id. */
  | { type: 'answered'; remoteId: string; estimatedCost?: number | null }
  | { type: 'refused'; error: StoredError }
  /** Found unsent by a page that did not write it. */
  | { type: 'abandoned' }
  /** Not even the proxy knows what became of the create. */
  | { type: 'unknown'; error: StoredError }
  /** The account after a create whose outcome is unknown. */
  | { type: 'account'; account: Account }
  /** A look at the task or invocation. */
  | { type: 'seen'; run: Run; outputs: Output[] }
  /** The API answered a look with 404. */
  | { type: 'gone' }
  /** The person's DELETE was carried out. */
  | { type: 'deleted' }
  | { type: 'kept'; state: KeepState; bytes: number }
  | { type: 'starred'; star: boolean }
  | { type: 'dismissed'; dismissed: boolean }
  | { type: 'noted'; notes: string }
)

/** From which states each step of the life may be taken. Whatever else comes is late news, and ignored. */
const STEPS: Readonly<Record<string, readonly EntryState[]>> = {
  sent: ['intent'],
  abandoned: ['intent'],
  // An answer may come after everybody gave up waiting for it: better late than never.
  answered: ['sending', 'unknown'],
  refused: ['intent', 'sending', 'unknown'],
  unknown: ['sending'],
  account: ['unknown'],
  seen: ['accepted'],
  gone: ['accepted'],
}

/**
 * The entry after the event; the very same object when the event changes nothing or may not happen now. Pure, so that
 * it can run inside a transaction, in any tab, in any order.
 */
export function next(entry: Entry, event: EntryEvent): Entry {
  const allowed = STEPS[event.type]
  if (allowed && !allowed.includes(entry.state)) return entry
  const change = changeOf(entry, event)
  return change ? { ...entry, ...change, updatedAt: event.at } : entry
}

function changeOf(entry: Entry, event: EntryEvent): Partial<Entry> | undefined {
  switch (event.type) {
    case 'sent':
      return { state: 'sending', sentAt: event.at }
    case 'answered':
      return {
        state: 'accepted',
        remoteId: event.remoteId,
        acceptedAt: event.at,
        error: null,
        estimateCredits: event.estimatedCost ?? entry.estimateCredits,
        dismissed: false,
      }
    case 'refused':
      return { state: 'refused', error: event.error, endedAt: event.at }
    case 'abandoned':
      return { state: 'refused', error: notSent, endedAt: event.at }
    case 'unknown':
      return { state: 'unknown', error: event.error }
    case 'account':
      return { after: event.account }
    case 'seen':
      return seen(entry, event)
    case 'gone':
      return { state: 'ended', ending: 'gone', endedAt: event.at, lastPolledAt: event.at }
    case 'deleted':
      return deleted(entry, event.at)
    case 'kept':
      return entry.kept.state === event.state && entry.kept.bytes === event.bytes
        ? undefined
        : { kept: { state: event.state, bytes: event.bytes } }
    case 'starred':
      return entry.star === event.star ? undefined : { star: event.star }
    case 'dismissed':
      // What still runs cannot be put out of sight: it is the only place where it can be stopped.
      if (entry.dismissed === event.dismissed || (event.dismissed && isBusy(entry.state))) return undefined
      return { dismissed: event.dismissed }
    default:
      return entry.notes === event.notes ? undefined : { notes: event.notes }
  }
}

function seen(entry: Entry, { run, outputs, at }: { run: Run; outputs: Output[]; at: string }): Partial<Entry> {
  const ending = endingOf(run.status)
  const begun = entry.startedAt ?? (run.status === 'RUNNING' ? at : null)
  const always: Partial<Entry> = {
    run,
    outputs,
    lastPolledAt: at,
    startedAt: begun,
    estimateCredits: run.estimatedCost ?? entry.estimateCredits,
    cost: run.cost ?? entry.cost,
  }
  return ending ? { ...always, state: 'ended', ending, endedAt: at, tookSeconds: tookSeconds(entry, at) } : always
}

/** Further apart than this, two looks say nothing about when a run ended. */
const CLOSE_SECONDS = 30

function tookSeconds(entry: Entry, at: string): number | null {
  const lookedBefore = entry.lastPolledAt ?? entry.acceptedAt
  const begun = entry.startedAt ?? entry.acceptedAt
  if (!lookedBefore || !begun || secondsBetween(lookedBefore, at) > CLOSE_SECONDS) return null
  return secondsBetween(begun, at)
}

const secondsBetween = (from: string, to: string): number => Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000)

function deleted(entry: Entry, at: string): Partial<Entry> | undefined {
  if (entry.state === 'accepted') {
    return { state: 'ended', ending: 'cancelled', endedAt: at, remoteDeletedAt: at }
  }
  return entry.state === 'ended' && !entry.remoteDeletedAt ? { remoteDeletedAt: at } : undefined
}

const isBusy = (state: EntryState): boolean => state === 'intent' || state === 'sending' || state === 'accepted'
