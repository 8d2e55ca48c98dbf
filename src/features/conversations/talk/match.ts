/** A place in a turn's texts, in UTF-16 units. */
export interface Match {
  turn: number
  part: number
  from: number
  to: number
}

/** More than this is of no use to anybody and slow to paint. */
export const MOST_MATCHES = 2000
