import { speakingTime } from './offsets'
import type { Turn } from './turn'

/** A stretch of a recording, in seconds from its beginning. */
export interface Span {
  from: number
  to: number
}

/** Shorter pauses belong to talking. */
const SHORTEST = 2.5
/** Kept of a pause at either end, so that no word is cut. */
const MARGIN = 0.6

/**
 * Pauses as far as the transcript tells: from when a turn should have been said until the next begins. An estimate.
 *
 * @param shift seconds by which the recording is behind the transcript
 * @param length seconds of the recording
 */
export function gapsOf(turns: readonly Turn[], shift: number, length: number): Span[] {
  const spans: Span[] = []
  let silentFrom = 0
  for (const turn of turns) {
    if (turn.text === undefined) continue
    const begins = turn.offset.seconds + shift
    add(spans, silentFrom, begins)
    silentFrom = Math.max(silentFrom, begins + speakingTime(turn.text) * 1.3)
  }
  if (turns.length > 0) add(spans, silentFrom, length)
  return spans
}

/**
 * Pauses as the sound itself tells: stretches in which no peak rises above a twentieth of the loudest.
 *
 * @param peaks the loudest of each equal stretch, 0–1
 */
export function quietSpans(peaks: readonly number[], length: number): Span[] {
  const loudest = peaks.reduce((most, peak) => Math.max(most, peak), 0)
  const step = length / peaks.length
  const spans: Span[] = []
  if (loudest === 0) return spans
  let from: number | undefined
  for (let index = 0; index <= peaks.length; index += 1) {
    const quiet = index < peaks.length && (peaks[index] ?? 0) < loudest / 20
    if (quiet) from ??= index
    else if (from !== undefined) {
      add(spans, from * step, index * step)
      from = undefined
    }
  }
  return spans
}

function add(spans: Span[], from: number, to: number): void {
  if (to - from >= SHORTEST) spans.push({ from: from + MARGIN, to: to - MARGIN })
}

/** Where to go on from a moment: the end of the silence it lies in, or undefined when it lies in none. */
export function skipFrom(spans: readonly Span[], seconds: number): number | undefined {
  return spans.find(({ from, to }) => seconds >= from && seconds < to - 0.25)?.to
}
