import type { Talk } from './talk'
import type { Turn } from './turn'
import { countWords } from './words'

/** What can be worked out from a transcript. Everything here is an estimate: the API times entries, not speech. */
export interface Facts {
  /** Seconds from a person's line to the avatar's answer; undefined when no pair has both times. */
  latency: { median: number; slowest: number; pairs: number } | undefined
  words: { user: number; assistant: number; total: number }
  /** Of all words, the person's part, 0–1; undefined when nobody said anything. */
  userShare: number | undefined
  tools: {
    uses: number
    failed: number
    /** Milliseconds of those that say how long they took. */
    ms: number
    timed: number
  }
}

/** Works the facts out. Linear in the transcript. */
export function factsOf({ turns }: Pick<Talk, 'turns'>): Facts {
  const waits = latencies(turns)
  const words = { user: 0, assistant: 0, total: 0 }
  const tools = { uses: 0, failed: 0, ms: 0, timed: 0 }
  for (const turn of turns) {
    const count = turn.text === undefined ? 0 : countWords(turn.text)
    words.total += count
    if (turn.role === 'user' || turn.role === 'assistant') words[turn.role] += count
    for (const { result } of turn.tools) {
      tools.uses += 1
      if (result?.error !== undefined) tools.failed += 1
      if (result?.durationMs !== undefined) {
        tools.ms += result.durationMs
        tools.timed += 1
      }
    }
  }
  const spoken = words.user + words.assistant
  return {
    latency: waits.length === 0 ? undefined : { median: median(waits), slowest: Math.max(...waits), pairs: waits.length },
    words,
    userShare: spoken === 0 ? undefined : words.user / spoken,
    tools,
  }
}

/** From the last of a person's lines to the next words of the avatar; tool turns between belong to the wait. */
function latencies(turns: readonly Turn[]): number[] {
  const waits: number[] = []
  let asked: Turn | undefined
  for (const turn of turns) {
    if (turn.role === 'user') asked = turn
    else if (turn.role === 'assistant' && turn.text !== undefined) {
      if (asked && !asked.offset.isEstimated && !turn.offset.isEstimated) waits.push(turn.offset.seconds - asked.offset.seconds)
      asked = undefined
    }
  }
  return waits
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
