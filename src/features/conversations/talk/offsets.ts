import type { Offset } from './turn'

/** Words that people speak in a minute, about: 150. One word is taken as six UTF-16 units, its space included. */
const UNITS_PER_SECOND = (150 / 60) * 6
/** Even "Yes." and a tool take a moment. */
const SHORTEST = 0.6

/** Seconds that it takes to say a text, about. The shortest for none. */
export function speakingTime(text: string | undefined): number {
  // Scripts without spaces say more with fewer signs.
  const dense = text?.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0
  const units = (text?.length ?? 0) + dense * 2
  return Math.max(SHORTEST, units / UNITS_PER_SECOND)
}

interface Timed {
  /** Milliseconds since the epoch; undefined when the API gave none. */
  at: number | undefined
  text: string | undefined
}

/**
 * Where each turn lies on the clock of the conversation. Turns without a time are spread between their timed
 * neighbours in proportion to how long what was said takes; before the first from 0 on, after the last up to the
 * conversation's length, if that is known and leaves room. Time never runs backwards: an entry timed before its
 * predecessor is put beside it, and marked as estimated like all that is not the API's word.
 *
 * @param startedAt milliseconds since the epoch; undefined when unknown, then the first timed turn is at 0
 * @param duration seconds; undefined when unknown
 */
export function offsetsOf(turns: readonly Timed[], startedAt: number | undefined, duration: number | undefined): Offset[] {
  const zero = startedAt ?? turns.find(({ at }) => at !== undefined)?.at ?? 0
  const offsets = turns.map(({ at }): Offset | undefined => (at === undefined ? undefined : { seconds: (at - zero) / 1000, isEstimated: false }))
  let latest = 0
  for (const offset of offsets) {
    if (!offset) continue
    // A few milliseconds are rounding; the caller's clock and the recorder's differ by that much.
    if (offset.seconds < latest) Object.assign(offset, { seconds: latest, isEstimated: latest - offset.seconds > 0.05 })
    latest = offset.seconds
  }
  fillGaps(turns, offsets, duration)
  return offsets.map((offset) => offset ?? { seconds: 0, isEstimated: true })
}

function fillGaps(turns: readonly Timed[], offsets: (Offset | undefined)[], duration: number | undefined): void {
  for (let first = 0; first < offsets.length; first += 1) {
    if (offsets[first]) continue
    let next = first
    while (next < offsets.length && !offsets[next]) next += 1
    const before = offsets[first - 1]
    // The turn before the gap is spoken in the gap as well.
    const spoken = (before ? [first - 1] : []).concat(Array.from({ length: next - first }, (_, step) => first + step))
    const weights = spoken.map((index) => speakingTime(turns[index]?.text))
    const needed = weights.reduce((sum, weight) => sum + weight, 0)
    const from = before?.seconds ?? 0
    const until = offsets[next]?.seconds ?? roomAtEnd(duration, from) ?? from + needed
    const scale = (until - from) / needed
    let at = from
    spoken.forEach((index, step) => {
      if (index >= first) offsets[index] = { seconds: at, isEstimated: true }
      at += (weights[step] ?? 0) * scale
    })
    first = next
  }
}

function roomAtEnd(duration: number | undefined, from: number): number | undefined {
  return duration !== undefined && duration > from ? duration : undefined
}
