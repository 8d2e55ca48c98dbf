import type { Entry } from './entry'
import { likeness } from './likeness'
import type { Store } from './store'

/** How many of the latest runs are learnt from. */
const SAMPLE = 20

/** The usual seconds of a run like this on this device; undefined as long as none was seen to its end. */
export async function learnUsual(store: Store, entry: Entry): Promise<number | undefined> {
  const { model, operationId } = entry
  const filter = model !== null ? { model } : operationId !== null ? { operationId } : undefined
  if (!filter) return undefined
  const { entries } = await store.list(filter, 4 * SAMPLE)
  const took = entries
    .filter((other) => other.ending === 'succeeded' && likeness(other) === likeness(entry))
    .flatMap(({ tookSeconds }) => (tookSeconds === null ? [] : [tookSeconds]))
  return median(took.slice(0, SAMPLE))
}

export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return undefined
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1]! + sorted[middle]!) / 2
}
