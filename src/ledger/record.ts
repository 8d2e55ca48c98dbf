import type { Entry } from './entry'
import { outcomeOf, type Outcome } from './outcome'
import { orderOf } from './store'

/** An entry as it lies in the database: with what its indexes need, all of it computed from the entry. Older versions wrote less. */
export interface EntryRecord extends Entry {
  /** Milliseconds of createdAt, negated: ascending keys are newest first, so that pages can be read in bulk. */
  order: number
  outcome?: Outcome
  /** `order` again, only when it has a star: an index leaves out what has no key, so it holds the stars alone. */
  starred?: number
  /** Entries whose outputs went into this one. */
  parents?: string[]
}

export function recordOf(entry: Entry): EntryRecord {
  const order = orderOf(entry)
  const parents = entry.inputs.flatMap((input) => (input.from === 'entry' ? [input.entryId] : []))
  return { ...entry, order, outcome: outcomeOf(entry), parents: [...new Set(parents)], ...(entry.star && { starred: order }) }
}

/** The entry in a record. */
export function bare({ order: _order, outcome: _outcome, starred: _starred, parents: _parents, ...entry }: EntryRecord): Entry {
  return entry
}
