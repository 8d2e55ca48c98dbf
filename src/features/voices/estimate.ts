import type { Voice } from '~/api/types'

/** Seconds that a voice is supposed to take. RunwayML publishes no figure and reports no progress; this only sets the pace of a bar that says so. */
const SUPPOSED_SECONDS = 12

export interface ProcessingEstimate {
  /** 0–1, never 1: only the API says that a voice is ready. */
  share: number
  words: string
}

/**
 * How far processing may be, judged by its age alone. It rises fast, then ever slower, so that it neither stands still
 * nor arrives.
 *
 * @param now milliseconds; before the voice's own time (the clocks differ) counts as its beginning
 */
export function estimateProcessing({ createdAt }: Pick<Voice, 'createdAt'>, now: number): ProcessingEstimate {
  const age = Math.max(0, (now - Date.parse(createdAt)) / 1000 || 0)
  const share = 0.95 * (1 - Math.exp((-2 * age) / SUPPOSED_SECONDS))
  const late = age > 5 * SUPPOSED_SECONDS
  return { share, words: late ? 'Taking longer than usual' : `About ${Math.round(share * 100)}%, estimated from its age` }
}
