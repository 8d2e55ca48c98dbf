import type { MediaKind } from './media-sniff'

/** What is known of a file or an address that a request sends in. */
export interface MediaFacts {
  kind: MediaKind
  /** Media type. */
  type: string
  /** "PNG"; empty when unknown. */
  format: string
  bytes?: number
  /** Pixels. */
  width?: number
  height?: number
  /** Length; undefined for pictures, and where the browser cannot read it. */
  seconds?: number
}

/** What a place in a request asks of its file, beyond the contract. Limits are inclusive unless they say otherwise. */
export interface MediaRules {
  /** Width divided by height. */
  minRatio?: number
  maxRatio?: number
  /** Pixels on either side. */
  maxSide?: number
  minSeconds?: number
  /** Longer than this, not just as long. */
  moreThanSeconds?: number
  maxSeconds?: number
}

/** Pictures and videos of most requests (RunwayML documentation of inputs and of their errors). */
export const USUAL_RULES: MediaRules = { minRatio: 0.5, maxRatio: 2, maxSide: 8000 }

/** The rules in words, for the help below a place; empty when there are none. */
export function rulesInWords(rules: MediaRules, kinds: readonly MediaKind[]): string {
  const { minRatio, maxRatio, minSeconds, moreThanSeconds, maxSeconds } = rules
  const parts: string[] = []
  if (kinds.some((kind) => kind !== 'audio') && minRatio !== undefined && maxRatio !== undefined) parts.push(`${minRatio} to ${maxRatio} times as wide as high`)
  if (kinds.some((kind) => kind !== 'image')) {
    if (minSeconds !== undefined && maxSeconds !== undefined) parts.push(`${minSeconds} to ${maxSeconds} s long`)
    else if (moreThanSeconds !== undefined) parts.push(`longer than ${moreThanSeconds} s`)
    else if (maxSeconds !== undefined) parts.push(`at most ${maxSeconds} s long`)
  }
  return parts.join(', ')
}
