import { formatDuration, formatPercent } from '~/lib/format'
import { SAMPLE_LIMITS } from './limits'
import type { Measures } from './measure'

/** Above this share of cut-off samples a listener hears it. */
const HEARD_CLIPPING = 0.0005

export interface Verdict {
  /** Why it cannot be sent, in a sentence; undefined when it can. */
  problem?: string
  /** What would spoil the voice, a sentence each. */
  warnings: string[]
}

/** What is to be said of a sample before anything is sent. */
export function judge({ seconds, peak, clipped, spoken }: Measures): Verdict {
  const { minSeconds, maxSeconds } = SAMPLE_LIMITS
  const warnings: string[] = []
  if (seconds < minSeconds) return { problem: `This lasts ${tenths(seconds)} s; a voice needs at least ${minSeconds} s of speech.`, warnings }
  if (seconds > maxSeconds) return { problem: tooLongFor(seconds), warnings }
  if (spoken < 1) return { problem: 'Nothing can be heard in it. Check the microphone, or choose another file.', warnings }
  if (clipped > HEARD_CLIPPING) {
    warnings.push(`${clipped < 0.01 ? 'Less than 1%' : `About ${formatPercent(clipped)}`} of it is cut off at full volume, and the voice would take over the distortion. Better record it again, farther from the microphone or with less gain.`)
  }
  if (peak < 0.1) warnings.push('It is very quiet. A louder recording makes a clearer voice.')
  if (spoken < minSeconds) warnings.push(`Only about ${tenths(spoken)} s of it are speech, the rest is silence.`)
  else if (spoken < seconds / 2) warnings.push('More than half of it is silence.')
  return { warnings }
}

/** The sentence for what is longer than the API takes. */
export function tooLongFor(seconds: number): string {
  return `This lasts ${formatDuration(seconds)}; the API takes at most ${formatDuration(SAMPLE_LIMITS.maxSeconds)}. Cut it and choose it again.`
}

/** Rounded down, so that 9.97 s does not read as an allowed 10. */
const tenths = (seconds: number): string => (Math.floor(seconds * 10) / 10).toFixed(1)
