import type { Turn } from './turn'

/** The turn being spoken at a moment: the last with words that has begun; undefined before the first. */
export function turnAt(turns: readonly Turn[], seconds: number): Turn | undefined {
  let low = 0
  let high = turns.length
  // Offsets never go down, so half of them can be left out at each step.
  while (low < high) {
    const middle = (low + high) >> 1
    if ((turns[middle]?.offset.seconds ?? 0) <= seconds + 0.05) low = middle + 1
    else high = middle
  }
  for (let index = low - 1; index >= 0; index -= 1) if (turns[index]?.text !== undefined) return turns[index]
  return turns[low - 1]
}
