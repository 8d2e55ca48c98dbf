/* oxlint-disable typescript/no-unsafe-type-assertion -- doubles of the browser's interfaces have only what is used of them */
/** Doubles for the ledger's tests: a clock that stands still, a bus of tabs, locks, and an API that counts. */
import { ApiError } from '~/api/errors'
import type { Recovered } from '~/api/requests'
import type { LedgerApi } from './api'
import type { Channel, Message } from './channel'
import type { Clock } from './clock'
import { openStore, type OpenOptions } from './db'
import type { Page } from './page'
import type { Store } from './store'

/** Lets promises and the fake IndexedDB, which answers in macrotasks, come to rest. */
export async function settle(rounds = 12): Promise<void> {
  for (let round = 0; round < rounds; round += 1) await new Promise((resolve) => setImmediate(resolve))
}

/** The store in IndexedDB with all that writes. */
export async function openWhole(options?: OpenOptions): Promise<Store> {
  return (await openStore(options)).writable()
}

export interface FakeClock extends Clock {
  /** Lets time pass, timer by timer. */
  advance: (ms: number) => Promise<void>
}

export function fakeClock(start = Date.parse('2026-10-01T10:00:00.000Z')): FakeClock {
  let now = start
  let last = 0
  const timers = new Map<number, { at: number; run: () => void }>()
  return {
    now: () => now,
    random: () => 0,
    after(ms, run) {
      last += 1
      timers.set(last, { at: now + ms, run })
      return last
    },
    clear: (timer) => void timers.delete(Number(timer)),
    async advance(ms) {
      const until = now + ms
      await settle()
      for (;;) {
        const [id, timer] = [...timers].toSorted(([, a], [, b]) => a.at - b.at)[0] ?? []
        if (id === undefined || !timer || timer.at > until) break
        timers.delete(id)
        now = Math.max(now, timer.at)
        timer.run()
        await settle()
      }
      now = until
    },
  }
}

/** One bus is one browser: every channel of it is a tab. */
export function fakeBus() {
  const heard = new Set<{ mine: object; hear: (message: Message) => void }>()
  return (): Channel => {
    const mine = {}
    return {
      post(message) {
        for (const other of heard) if (other.mine !== mine) queueMicrotask(() => other.hear(structuredClone(message)))
      },
      listen(hear) {
        const listener = { mine, hear }
        heard.add(listener)
        return () => void heard.delete(listener)
      },
      close() {
        for (const listener of heard) if (listener.mine === mine) heard.delete(listener)
      },
    }
  }
}

/** navigator.locks for several tabs in one process. `kill` is what the browser does when a tab dies. */
export function fakeLocks() {
  interface Request { name: string; tab: number; grant: () => void; lose: (error: Error) => void; steal: boolean }
  const held = new Map<string, Request>()
  let queue: Request[] = []
  let tabs = 0
  const process = (name: string) => {
    if (held.has(name)) return
    const first = queue.find((request) => request.name === name)
    if (!first) return
    queue = queue.filter((request) => request !== first)
    held.set(name, first)
    first.grant()
  }
  return () => {
    tabs += 1
    const tab = tabs
    const dead = { yes: false }
    const request = (name: string, ...rest: unknown[]) => {
      const work = rest.at(-1) as () => unknown
      const { steal = false, signal } = (rest.length > 1 ? rest[0] : {}) as LockOptions
      return new Promise<unknown>((resolve, reject) => {
        const entry: Request = {
          name, tab, steal, lose: reject,
          grant: () => {
            // oxlint-disable-next-line unicorn/consistent-function-scoping -- it closes over all of the request
            const run = async () => {
              await Promise.resolve()
              if (dead.yes) return
              try {
                resolve(await work())
              } catch (error) {
                reject(error)
              }
              if (held.get(name) === entry) held.delete(name)
              process(name)
            }
            void run()
          },
        }
        signal?.addEventListener('abort', () => {
          if (!queue.includes(entry)) return
          queue = queue.filter((other) => other !== entry)
          reject(new DOMException('aborted', 'AbortError'))
        })
        if (steal) {
          const robbed = held.get(name)
          held.set(name, entry)
          if (robbed) queueMicrotask(() => robbed.lose(new DOMException('stolen', 'AbortError')))
          entry.grant()
        } else {
          queue.push(entry)
          process(name)
        }
      })
    }
    const kill = () => {
      dead.yes = true
      queue = queue.filter((entry) => entry.tab !== tab)
      for (const [name, entry] of held) if (entry.tab === tab) { held.delete(name); process(name) }
    }
    return { locks: { request } as unknown as LockManager, kill }
  }
}

export function fakePage(): Page & { show(visible: boolean): void } {
  let visible = true
  const listeners = new Set<() => void>()
  return {
    isVisible: () => visible,
    onChange(heard) {
      listeners.add(heard)
      return () => void listeners.delete(heard)
    },
    show(now) {
      visible = now
      for (const listener of listeners) listener()
    },
  }
}

/** A RunwayML with a proxy before it: creates by key, tasks that the test moves on, and a list of what was asked. */
export function fakeApi(clock: Clock) {
  const tasks = new Map<string, Record<string, unknown>>()
  const answers = new Map<string, Recovered>()
  const creates: { key: string; body: unknown }[] = []
  const looks: { id: string; at: number }[] = []
  const state = {
    tasks, answers, creates, looks,
    /** What the next creates do instead of answering. */
    onCreate: undefined as undefined | ((key: string, id: string) => Promise<void>),
    onLook: undefined as undefined | ((id: string) => void),
    isDown: false,
  }
  const api: LedgerApi = {
    async create(_path, _params, body, key) {
      creates.push({ key, body })
      const id = `task-${creates.length}`
      tasks.set(id, { id, status: 'PENDING', createdAt: new Date(clock.now()).toISOString() })
      answers.set(key, { state: 'done', result: { id } })
      await state.onCreate?.(key, id)
      return { id, estimatedCost: null }
    },
    async recover(key) {
      if (state.isDown) throw new ApiError('The connection failed.', { status: 0, code: 'client.network', outcome: 'failed' })
      return answers.get(key) ?? { state: 'forgotten' }
    },
    async look(_kind, id) {
      looks.push({ id, at: clock.now() })
      state.onLook?.(id)
      if (state.isDown) throw new ApiError('The connection failed.', { status: 0, code: 'client.network', outcome: 'failed' })
      const task = tasks.get(id)
      if (!task) throw new ApiError('Could not find Task', { status: 404, outcome: 'refused' })
      return task
    },
    remove: async (id) => void tasks.delete(id),
    pollSeconds: async () => 5,
    account: async () => ({ credits: 900, today: 3 }),
    media: async () => new Blob(['x'.repeat(100)], { type: 'image/png' }),
  }
  return { api, ...state, state }
}

export function lost(): ApiError {
  return new ApiError('The connection failed.', { status: 0, code: 'client.network', outcome: 'unknown' })
}
