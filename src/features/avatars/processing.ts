import type { Avatar } from '~/api/types'

/** Seconds that processing a picture usually takes, as people who measured it report. The API gives no progress. */
export const USUAL_SECONDS = 30

export interface ProcessingEstimate {
  /** 0–1, never 1: only the API says that an avatar is ready. */
  share: number
  /** After twice the usual time. */
  late: boolean
  words: string
}

/**
 * How far processing may be, judged by its age alone. It rises fast, then ever slower, so that it neither stands still
 * nor arrives.
 *
 * @param ageSeconds since the picture was sent; below 0 (the clocks differ) counts as 0
 */
export function estimateProcessing(ageSeconds: number): ProcessingEstimate {
  const age = Number.isFinite(ageSeconds) ? Math.max(0, ageSeconds) : 0
  const share = 0.95 * (1 - Math.exp((-2 * age) / USUAL_SECONDS))
  const late = age > 2 * USUAL_SECONDS
  const words = late ? 'Taking longer than usual' : `About ${Math.round(share * 100)}%, estimated from its age`
  return { share, late, words }
}

/**
 * Seconds since an avatar's processing began. A new picture starts it anew and shows only in `updatedAt`.
 *
 * @param now milliseconds
 */
export function processingAge(avatar: Pick<Avatar, 'updatedAt'>, now: number): number {
  return (now - Date.parse(avatar.updatedAt)) / 1000
}
