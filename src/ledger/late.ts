import { newKey } from '~/lib/uuid'
import { sleep, type Clock } from './clock'
import type { Reading } from './reading'
import type { Ledger } from './types'

/** How long to wait before the code of the work is asked for again, in milliseconds. */
const FIRST_MS = 2_000
const LONGEST_MS = 60_000

/**
 * A ledger that can be read at once, and whose work begins when something is to be done for the first time: until then
 * its code does not hold up the page. What is asked of it before that has come waits for it, and rejects when it cannot be had.
 *
 * @param load the code of the work; asked again at the next need when it fails
 */
export function createLateLedger(reading: Reading, clock: Clock, load: () => Promise<Ledger>): Ledger {
  let loading: Promise<Ledger> | undefined
  const life = new AbortController()

  const begin = async () => {
    const ledger = await load()
    if (life.signal.aborted) ledger.stop()
    // What is begun here is also followed here.
    else void ledger.start()
    return ledger
  }
  const work = (): Promise<Ledger> => {
    loading ??= begin().catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }

  return {
    ...reading.shown,
    async start() {
      // Runs that are under way must be followed: it is asked for until it comes.
      for (let wait = FIRST_MS; !life.signal.aborted; wait = Math.min(wait * 2, LONGEST_MS)) {
        const hasBegun = await work().then(() => true, () => false)
        if (hasBegun) return
        await sleep(clock, wait)
      }
    },
    stop() {
      life.abort()
      reading.stop()
      void loading?.then((ledger) => ledger.stop(), () => {})
    },
    submit(submission, id = newKey()) {
      const submitted = work().then((ledger) => ledger.submit(submission, id))
      const stored = submitted.then((run) => run.stored)
      const answered = submitted.then((run) => run.answered)
      // Whoever waits for one of the two need not wait for the other.
      stored.catch(() => {})
      answered.catch(() => {})
      return { id, stored, answered }
    },
    deleteRemote: async (id) => (await work()).deleteRemote(id),
    lookAgain: async (id) => (await work()).lookAgain(id),
    star: async (id, star) => (await work()).star(id, star),
    dismiss: async (ids, dismissed) => (await work()).dismiss(ids, dismissed),
    note: async (id, notes) => (await work()).note(id, notes),
    remove: async (ids) => (await work()).remove(ids),
    adopt: async (kind, remoteId, raw) => (await work()).adopt(kind, remoteId, raw),
    requestOf: async (entry) => (await work()).requestOf(entry),
    keep: async (id) => (await work()).keep(id),
    dropMedia: async () => (await work()).dropMedia(),
    moderated: async () => (await work()).moderated(),
    change: async (settings) => (await work()).change(settings),
    prompts: {
      list: async () => (await work()).prompts.list(),
      save: async (text, operationId) => (await work()).prompts.save(text, operationId),
      remove: async (id) => (await work()).prompts.remove(id),
    },
    store: async () => (await work()).store(),
    reload: async () => (await work()).reload(),
  }
}
