import type { Answer } from './problem'
import type { Settings } from './types'

/** The operations under the poll budget: the API has nothing new to say of these more than once in five seconds. */
export const polled: ReadonlySet<string> = new Set(['GetTask', 'GetWorkflowInvocation'])

export interface Polls {
  /**
   * The newest answer for `path` that the budget allows: the held one, the one under way, or a new one from `ask`.
   * An error is held like any answer, for one interval.
   */
  get(path: string, ask: () => Promise<Answer>): Promise<Answer>
  /** Forgets `path`: it was deleted. */
  drop(path: string): void
}

/** At most one upstream GET per path in `pollSeconds`, however many tabs ask. */
export function createPolls({ pollSeconds, limits, now }: Settings): Polls {
  const held = new Map<string, { askedAt: number; answer: Promise<Answer>; underWay: boolean }>()
  const isOver = (askedAt: number) => now() - askedAt >= pollSeconds * 1000
  return {
    get(path, ask) {
      const key = path.toLowerCase()
      const known = held.get(key)
      if (known && (known.underWay || !isOver(known.askedAt))) return known.answer
      held.delete(key)
      // The oldest come first, and those whose interval is over are of no more use.
      for (const [other, { askedAt, underWay }] of held) {
        if (held.size < limits.polls && !isOver(askedAt)) break
        if (!underWay) held.delete(other)
      }
      const entry = { askedAt: now(), answer: ask(), underWay: true }
      held.set(key, entry)
      void entry.answer.finally(() => (entry.underWay = false))
      return entry.answer
    },
    drop: (path) => void held.delete(path.toLowerCase()),
  }
}
