import { formatBytes } from '~/lib/bytes'
import { formatInteger } from '~/lib/format'
import type { MediaFacts, MediaRules } from './media-rules'
import type { MediaKind } from './media-sniff'

/** Bytes of an upload (RunwayML documentation of uploads). */
export const UPLOAD_BYTES = { min: 512, max: 200_000_000 } as const

/** The first rule that a file breaks, in one sentence with the numbers; undefined when it may be sent. */
export function brokenRule(facts: MediaFacts, rules: MediaRules): string | undefined {
  return brokenBytes(facts) ?? brokenSize(facts, rules) ?? brokenLength(facts, rules)
}

function brokenBytes({ bytes }: MediaFacts): string | undefined {
  if (bytes === undefined) return undefined
  if (bytes === 0) return 'This file is empty.'
  if (bytes > UPLOAD_BYTES.max) return `This file has ${formatBytes(bytes)}; the API takes at most ${formatBytes(UPLOAD_BYTES.max)}.`
  return undefined
}

function brokenSize({ kind, width, height }: MediaFacts, { minRatio = 0, maxRatio = Infinity, maxSide = Infinity }: MediaRules): string | undefined {
  if (width === undefined || height === undefined || kind === 'audio') return undefined
  const what = `${formatInteger(width)} × ${formatInteger(height)} pixels`
  if (Math.max(width, height) > maxSide) return `This ${NOUNS[kind]} has ${what}; the API takes at most ${formatInteger(maxSide)} on a side.`
  const ratio = width / height
  if (ratio >= minRatio && ratio <= maxRatio) return undefined
  const shape = ratio < minRatio ? 'tall' : 'wide'
  return `This ${NOUNS[kind]} is too ${shape}: ${what} is ${rounded(ratio)} times as wide as high, and it must be ${minRatio} to ${maxRatio} times. Crop it.`
}

function brokenLength({ kind, seconds }: MediaFacts, { minSeconds = 0, moreThanSeconds = 0, maxSeconds = Infinity }: MediaRules): string | undefined {
  if (seconds === undefined) return undefined
  const has = `This ${NOUNS[kind]} lasts ${rounded(seconds)} s`
  if (seconds < minSeconds) return `${has}; it must last at least ${minSeconds} s.`
  if (moreThanSeconds > 0 && seconds <= moreThanSeconds) return `${has}; it must last longer than ${moreThanSeconds} s.`
  // Containers round up to whole frames: a hair over the limit is cut by the API's own rounding.
  if (seconds > maxSeconds + 0.05) return `${has}; it may last at most ${maxSeconds} s.`
  return undefined
}

const NOUNS: Readonly<Record<MediaKind, string>> = { image: 'picture', video: 'video', audio: 'recording' }

/** Rounded away from one, so that 2.0001 does not read as an allowed 2. */
function rounded(value: number): string {
  return String((value > 1 ? Math.ceil(value * 100) : Math.floor(value * 100)) / 100)
}
