/** A letter of a script that runs from right to left, a mark that turns the direction, or a word longer than a narrow column. */
const UNRULY = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ud802\ud803\ud83a\ud83b\ufb1d-\ufdff\ufe70-\ufefc]|\S{20}/

/**
 * True when a text may have to find its own direction, or to be broken within a word. To ask the browser for both where
 * neither is needed costs a third of the layout of a page full of text.
 */
export function isUnruly(text: string): boolean {
  return UNRULY.test(text)
}
