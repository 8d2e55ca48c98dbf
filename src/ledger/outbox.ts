import { ApiError } from '~/api/errors'
import { readCreated, type Created, type LedgerApi } from './api'
import { sleep, utc, type Clock } from './clock'
import type { Claim } from './claim'
import type { Entry } from './entry'
import type { EntryEvent } from './next'
import { storeError } from './stored-error'

interface OutboxOptions {
  api: Pick<LedgerApi, 'create' | 'recover' | 'account'>
  clock: Clock
  claim: Claim
  /** The entry as it is now. */
  read: (id: string) => Promise<Entry | undefined>
  /** Puts an event into the store; resolves with the entry as it is then, or undefined when it is gone. */
  happen: (id: string, event: EntryEvent) => Promise<Entry | undefined>
  /** True once the ledger was stopped. */
  isStopped: () => boolean
}

export interface Outbox {
  /**
   * Writes an intent down, sends it, and sees it through.
   * @param body in full, with its data URIs
   * @param write puts the intent into the store; when it rejects, nothing is sent
   */
  deliver: (intent: Entry, body: unknown, write: () => Promise<void>) => Promise<Entry | undefined>
  /** Takes up an entry that another page left behind, once that page has let go of it. Sends nothing. */
  resume: (entry: Entry) => Promise<Entry | undefined>
  /** Asks once more what became of an entry whose outcome is unknown. */
  lookAgain: (entry: Entry) => Promise<Entry | undefined>
}

/** How long to wait before the proxy is asked again, in milliseconds. */
const FIRST_MS = 1_000
const LONGEST_MS = 30_000

/** The one place that sends creates, each once. What gets no answer is asked after, never sent again. */
export function createOutbox({ api, clock, claim, read, happen, isStopped }: OutboxOptions): Outbox {
  /** By entry: two calls for the same entry are one. */
  const underWay = new Map<string, Promise<Entry | undefined>>()

  const once = (id: string, work: () => Promise<Entry | undefined>) => {
    const known = underWay.get(id)
    if (known) return known
    const promise = claim(id, work).finally(() => underWay.delete(id))
    underWay.set(id, promise)
    return promise
  }
  const at = () => utc(clock)
  const answered = (id: string, { id: remoteId, estimatedCost }: Created) => happen(id, { type: 'answered', remoteId, estimatedCost, at: at() })
  const refused = (id: string, error: unknown) => happen(id, { type: 'refused', error: storeError(error), at: at() })

  const unknown = async (entry: Entry, error: ApiError) => {
    const told = await happen(entry.id, { type: 'unknown', error: storeError(error), at: at() })
    return (await readAccount(entry)) ?? told
  }
  /** What changed at the account helps the person to judge; not knowing it stops nothing. */
  const readAccount = async ({ id, model }: Entry) => {
    try {
      return await happen(id, { type: 'account', account: await api.account(model), at: at() })
    } catch {
      return undefined
    }
  }

  /** Asks the proxy once. Undefined: ask again later. */
  const ask = async (entry: Entry): Promise<Entry | 'vanished' | undefined> => {
    const found = await api.recover(entry.id).catch((error: unknown) => {
      // The proxy itself cannot be reached: it may have the answer, so this is no answer.
      if (error instanceof ApiError) return { state: 'pending' as const }
      throw error
    })
    if (found.state === 'pending') return undefined
    if (found.state === 'done') {
      if ('error' in found) {
        const { error } = found
        return (await (error.outcome === 'unknown' ? unknown(entry, error) : refused(entry.id, error))) ?? 'vanished'
      }
      try {
        return (await answered(entry.id, readCreated(found.result))) ?? 'vanished'
      } catch (error) {
        if (error instanceof ApiError) return (await unknown(entry, error)) ?? 'vanished'
        throw error
      }
    }
    return (await unknown(entry, forgottenBy(found.state))) ?? 'vanished'
  }

  const askUntilKnown = async (entry: Entry): Promise<Entry | undefined> => {
    for (let wait = FIRST_MS; !isStopped(); wait = Math.min(wait * 2, LONGEST_MS)) {
      const found = await ask(entry)
      if (found) return found === 'vanished' ? undefined : found
      await sleep(clock, wait * (1 + clock.random() / 2))
    }
    return entry
  }

  return {
    deliver: (intent, body, write) =>
      once(intent.id, async () => {
        const { id, path, params } = intent
        if (path === null) throw new TypeError('A create needs a path')
        // Other tabs may read it from here on; they wait until this one lets go of it.
        await write()
        const entry = await happen(id, { type: 'sent', at: at() })
        // Deleted, or sent by another tab in between.
        if (entry?.state !== 'sending') return entry
        try {
          return await answered(id, await api.create(path, params, body, id))
        } catch (error) {
          return error instanceof ApiError && error.outcome === 'unknown' ? askUntilKnown(entry) : refused(id, error)
        }
      }),
    resume: (entry) =>
      once(entry.id, async () => {
        const now = await read(entry.id)
        // It becomes `sending` before it is sent, so this one never was.
        if (now?.state === 'intent') return happen(now.id, { type: 'abandoned', at: at() })
        return now?.state === 'sending' ? askUntilKnown(now) : now
      }),
    lookAgain: (entry) =>
      once(entry.id, async () => {
        const found = await ask(entry)
        if (found === 'vanished') return undefined
        return found ?? (await readAccount(entry)) ?? entry
      }),
  }
}

function forgottenBy(state: 'unknown' | 'forgotten'): ApiError {
  return state === 'unknown'
    ? new ApiError('The connection to RunwayML broke before it answered, so this may have been made and charged.', {
        status: 502,
        code: 'proxy.outcome_unknown',
        outcome: 'unknown',
      })
    : new ApiError('The server of this page has no memory of this request: it may never have arrived, or the server was restarted since.', {
        status: 404,
        code: 'proxy.not_found',
        outcome: 'unknown',
      })
}
