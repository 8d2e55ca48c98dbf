import type { Channel } from './channel'
import type { Clock } from './clock'

/** One tab of all looks at the API for all of them. */
export interface Leader {
  isLeader: () => boolean
  /** The page was shown or hidden, or wants to work while hidden. */
  change: (page: { visible: boolean; background: boolean }) => void
  stop: () => void
}

interface LeaderOptions {
  clock: Clock
  channel: Channel
  /** navigator.locks; absent where the page is no secure context. */
  locks?: LockManager
  /** Unique to this tab. */
  tab: string
  onChange: (isLeader: boolean) => void
}

export function createLeader(options: LeaderOptions): Leader {
  return options.locks ? byLock(options, options.locks) : byHeartbeat(options)
}

const LOCK = 'greenroom.leader'

/**
 * The holder of a lock leads. A tab that is shown takes the lock from one that may be asleep in the background, and
 * a tab that is hidden lets go of it; the browser hands it on when its holder dies.
 */
function byLock({ onChange }: LeaderOptions, locks: LockManager): Leader {
  let leads = false
  let turn = 0
  let leave: (() => void) | undefined
  let waiting: AbortController | undefined
  let page = { visible: false, background: false }

  const lead = (yes: boolean) => {
    if (leads === yes) return
    leads = yes
    onChange(yes)
  }

  const yieldTurn = () => {
    turn += 1
    waiting?.abort()
    waiting = undefined
    leave?.()
    leave = undefined
    lead(false)
  }

  const request = (steal: boolean) => {
    yieldTurn()
    const mine = turn
    const abort = steal ? undefined : new AbortController()
    waiting = abort
    const hold = () => {
      if (mine !== turn) return undefined
      lead(true)
      return new Promise<void>((resolve) => {
        leave = resolve
      })
    }
    // A lock cannot be taken and be waited for with a signal at once.
    const held = steal ? locks.request(LOCK, { steal }, hold) : locks.request(LOCK, { signal: abort!.signal }, hold)
    held.catch(() => {
      // Taken by a tab that is in sight; wait until it is done.
      if (mine === turn) request(false)
    })
  }

  return {
    isLeader: () => leads,
    change(now) {
      const before = page
      page = now
      if (now.visible && !before.visible) request(true)
      else if (!now.visible && (before.visible || now.background !== before.background)) {
        if (now.background) request(false)
        else yieldTurn()
      }
    },
    stop: yieldTurn,
  }
}

const BEAT_MS = 2_000
const SILENT_MS = 3 * BEAT_MS

/** Every tab says that it is there; of those heard lately the first one in sight leads, so all come to the same answer. */
function byHeartbeat({ clock, channel, tab, onChange }: LeaderOptions): Leader {
  const others = new Map<string, { visible: boolean; heardAt: number }>()
  let leads = false
  let stopped = false
  let timer: unknown
  /** Whether others have had the time to answer. */
  let hasAsked = false
  let page = { visible: false, background: false }

  const decide = () => {
    for (const [id, { heardAt }] of others) if (clock.now() - heardAt >= SILENT_MS) others.delete(id)
    const mine = rank(page.visible, tab)
    const wants = hasAsked && !stopped && (page.visible || page.background)
    const yes = wants && [...others].every(([id, { visible }]) => mine < rank(visible, id))
    if (yes === leads) return
    leads = yes
    onChange(yes)
  }
  const say = () => channel.post({ type: 'beat', tab, visible: page.visible })
  const beat = () => {
    hasAsked = true
    say()
    decide()
    timer = clock.after(BEAT_MS, beat)
  }
  const silence = channel.listen((message) => {
    if (message.type === 'bye') others.delete(message.tab)
    else if (message.type === 'beat') {
      const isNew = !others.has(message.tab)
      others.set(message.tab, { visible: message.visible, heardAt: clock.now() })
      // A newcomer must not have to wait for the next beat to learn that it is not alone.
      if (isNew) say()
    } else return
    decide()
  })
  say()
  // The first decision waits for answers.
  timer = clock.after(BEAT_MS / 4, beat)

  return {
    isLeader: () => leads,
    change(now) {
      page = now
      say()
      decide()
    },
    stop() {
      stopped = true
      clock.clear(timer)
      channel.post({ type: 'bye', tab })
      silence()
      decide()
    },
  }
}

/** Those in sight come first; ids are all different. */
const rank = (visible: boolean, id: string): string => `${visible ? 0 : 1}${id}`
