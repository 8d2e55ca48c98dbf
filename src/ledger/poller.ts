import { ApiError, isNotFound } from '~/api/errors'
import type { Clock } from './clock'

/** Something to look at again and again. */
export interface Target {
  id: string
  /** Milliseconds since 1970 of the last look, or of its birth. */
  lookedAt: number
  /** When the API took it on, in milliseconds since 1970. */
  since: number
  /** Waiting for a slot: nothing moves there for a while. */
  isThrottled: boolean
}

interface PollerOptions {
  clock: Clock
  /** Milliseconds that must lie between two looks at the same thing. */
  paceMs: () => number
  /** Looks, and stores what it saw. Rejects with what the API threw. */
  look: (id: string) => Promise<void>
  /** The API knows nothing under this id. */
  gone: (id: string) => Promise<void>
}

export interface Poller {
  /** Everything that is to be looked at; what is missing is not looked at any more. */
  watch: (targets: readonly Target[]) => void
  /** `asleep` looks at nothing; `slow` is for a page out of sight that still wants to know. */
  setMode: (mode: 'awake' | 'slow' | 'asleep') => void
  /** The connection may be back: whatever backs off is tried now. */
  hurry: () => void
}

/** How much slower: waiting for a slot; a page out of sight; a run older than an hour. */
const THROTTLED_FACTOR = 3
const SLOW_FACTOR = 6
const OLD_FACTOR = 6
const OLD_MS = 60 * 60_000

/** After failures the pace doubles, up to this. */
const LONGEST_MS = 5 * 60_000

/** Looks that may be under way at once; browsers open no more connections to one HTTP/1 origin. */
const AT_ONCE = 4

/** Up to this share of the pace is added at random, so that many runs started together drift apart. */
const JITTER = 0.2

interface Watched extends Target {
  dueAt: number
  failures: number
  busy: boolean
}

/** Looks at every target at the pace that the API allows, for ever, until it is taken from the list. */
export function createPoller({ clock, paceMs, look, gone }: PollerOptions): Poller {
  const watched = new Map<string, Watched>()
  let mode: 'awake' | 'slow' | 'asleep' = 'asleep'
  let timer: unknown
  let busy = 0

  const wait = ({ failures, isThrottled, since }: Watched): number => {
    const isOld = clock.now() - since > OLD_MS
    const slowness = (isThrottled ? THROTTLED_FACTOR : 1) * (isOld ? OLD_FACTOR : 1) * (mode === 'slow' ? SLOW_FACTOR : 1)
    const backoff = failures === 0 ? paceMs() * slowness : Math.min(paceMs() * slowness * 2 ** Math.min(failures, 12), Math.max(LONGEST_MS, paceMs()))
    return backoff * (1 + clock.random() * JITTER)
  }

  const schedule = () => {
    clock.clear(timer)
    timer = undefined
    if (mode === 'asleep' || busy >= AT_ONCE) return
    let soonest = Infinity
    for (const target of watched.values()) if (!target.busy) soonest = Math.min(soonest, target.dueAt)
    if (soonest !== Infinity) timer = clock.after(Math.max(0, soonest - clock.now()), lookAround)
  }

  const lookAround = () => {
    const due = [...watched.values()].filter((target) => !target.busy && target.dueAt <= clock.now())
    // Who has waited longest comes first.
    due.sort((a, b) => a.dueAt - b.dueAt)
    for (const target of due.slice(0, AT_ONCE - busy)) void visit(target)
    schedule()
  }

  const visit = async (target: Watched) => {
    target.busy = true
    target.lookedAt = clock.now()
    busy += 1
    let asked: number | undefined
    try {
      await look(target.id)
      target.failures = 0
    } catch (error) {
      if (isNotFound(error)) await gone(target.id).catch(() => {})
      target.failures += 1
      if (error instanceof ApiError && error.retryAfter !== undefined) asked = error.retryAfter * 1000
    }
    busy -= 1
    target.busy = false
    target.dueAt = clock.now() + Math.max(asked ?? 0, wait(target))
    schedule()
  }

  return {
    watch(targets) {
      const ids = new Set(targets.map(({ id }) => id))
      for (const id of watched.keys()) if (!ids.has(id)) watched.delete(id)
      for (const target of targets) {
        const known = watched.get(target.id)
        if (!known) {
          const fresh = { ...target, dueAt: 0, failures: 0, busy: false }
          // Another tab may have looked a moment ago.
          fresh.dueAt = target.lookedAt + wait(fresh)
          watched.set(target.id, fresh)
        } else if (known.isThrottled !== target.isThrottled || known.lookedAt < target.lookedAt) {
          // Another tab has looked, or what was seen changes the pace.
          known.isThrottled = target.isThrottled
          known.lookedAt = Math.max(known.lookedAt, target.lookedAt)
          if (!known.busy) known.dueAt = known.lookedAt + wait(known)
        }
      }
      schedule()
    },
    setMode(wanted) {
      if (wanted === mode) return
      mode = wanted
      if (mode === 'awake') {
        for (const target of watched.values()) {
          // Catches up, but no sooner than the API allows.
          if (!target.busy && target.failures === 0) target.dueAt = Math.min(target.dueAt, target.lookedAt + wait(target))
        }
      }
      schedule()
    },
    hurry() {
      for (const target of watched.values()) {
        if (target.failures > 0) target.dueAt = Math.min(target.dueAt, target.lookedAt + paceMs())
      }
      schedule()
    },
  }
}
