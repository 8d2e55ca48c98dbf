/** Where two texts differ: what they share at the start and the end is left out, by whole lines. */
interface Difference {
  mine: string
  theirs: string
  /** Lines that are the same before and after. */
  before: number
  after: number
}

/** The stretch of lines in which two versions differ. */
export function differenceOf(mine: string, theirs: string): Difference {
  const a = mine.split('\n')
  const b = theirs.split('\n')
  const shorter = Math.min(a.length, b.length)
  let before = 0
  while (before < shorter && a[before] === b[before]) before += 1
  let after = 0
  while (after < shorter - before && a.at(-1 - after) === b.at(-1 - after)) after += 1
  const stretch = (lines: string[]) => lines.slice(before, lines.length - after).join('\n')
  return { mine: stretch(a), theirs: stretch(b), before, after }
}
