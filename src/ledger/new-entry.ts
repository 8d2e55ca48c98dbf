import type { Entry } from './entry'

/** What is known when an entry is born. */
export type NewEntry = Pick<Entry, 'id' | 'kind' | 'createdAt'> & Partial<Entry>

/** An entry with every member; by default an intent. */
export function createEntry(known: NewEntry): Entry {
  return {
    operationId: null,
    path: null,
    params: {},
    request: null,
    model: null,
    label: null,
    seed: null,
    inputs: [],
    estimateCredits: null,
    cost: null,
    state: 'intent',
    ending: null,
    updatedAt: known.createdAt,
    sentAt: null,
    acceptedAt: null,
    startedAt: null,
    endedAt: null,
    lastPolledAt: null,
    tookSeconds: null,
    remoteId: null,
    run: null,
    outputs: [],
    kept: { state: 'none', bytes: 0 },
    error: null,
    before: null,
    after: null,
    remoteDeletedAt: null,
    star: false,
    dismissed: false,
    notes: '',
    ...known,
  }
}
