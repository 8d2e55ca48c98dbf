/**
 * A letter of a script that runs from right to left (Unicode's blocks from Hebrew to Arabic Extended-A, their presentation
 * forms, and beyond the first plane by the first half of the pair), or a mark that turns the direction (UAX #9).
 */
const TURNING = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ud802\ud803\ud83a\ud83b\ufb1d-\ufdff\ufe70-\ufefc]/

/**
 * Fourteen letters in a row that cannot be parted, which at their widest fill the column of a page 320 px wide. To `\s` a
 * space that does not break is a space like others.
 */
const UNBREAKABLE = /[\S\u00a0\u2007\u202f\ufeff]{14}/

/** True when a text may have to find its own direction. */
export function isTurning(text: string): boolean {
  return TURNING.test(text)
}

/**
 * True when a text may have to find its own direction, or to be broken within a word. To ask the browser for both where
 * neither is needed costs a third of the layout of a page full of text.
 */
export function isUnruly(text: string): boolean {
  return isTurning(text) || UNBREAKABLE.test(text)
}
