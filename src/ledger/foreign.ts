import type { Entry, EntryKind } from './entry'
import { createEntry } from './new-entry'
import { next } from './next'
import { readRun } from './run'

/**
 * A run that another program or browser started, as an entry: all that can be known of it without its request.
 * @param raw the task or invocation as it came
 * @param at now, ISO 8601 in UTC
 */
export function foreignEntry(kind: EntryKind, remoteId: string, raw: unknown, id: string, at: string): Entry {
  const seen = readRun(kind, remoteId, raw)
  const createdAt = createdAtOf(raw) ?? at
  const accepted = createEntry({ id, kind, createdAt, state: 'accepted', remoteId, acceptedAt: createdAt, updatedAt: at })
  return seen ? next(accepted, { type: 'seen', ...seen, at }) : accepted
}

function createdAtOf(raw: unknown): string | undefined {
  const text = typeof raw === 'object' && raw !== null && 'createdAt' in raw ? raw.createdAt : undefined
  const time = typeof text === 'string' ? Date.parse(text) : NaN
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}
