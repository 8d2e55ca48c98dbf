import { whenIdle } from './whenIdle'

/** Beyond Latin, Greek, Cyrillic and common signs, letters are seldom in the first font of a page. */
const ELSEWHERE = /[^ -\u052f\u2000-\u22ff]/

/** Of names in lists: read and unread. */
const WEIGHTS = [400, 600]

/**
 * Has the browser look for the fonts of texts that are likely to be shown soon, while nothing else is to be done: to find
 * one for another script takes it several times as long as to lay out a page, and it remembers what it found.
 */
export function findFonts(texts: readonly string[]): void {
  const others = texts.filter((text) => ELSEWHERE.test(text)).join(' ')
  if (others === '') return
  whenIdle(() => {
    const canvas = document.createElement('canvas').getContext('2d')
    if (!canvas) return
    const { fontFamily } = getComputedStyle(document.body)
    for (const weight of WEIGHTS) {
      canvas.font = `${weight} 0.875rem ${fontFamily}`
      canvas.measureText(others)
    }
  })
}
