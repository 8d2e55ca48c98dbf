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
    // Laid out as a list does: with another size, or other kinds of figures, it would look anew. Gone before anybody sees it.
    const place = document.createElement('div')
    place.className = 'invisible fixed text-sm'
    for (const weight of WEIGHTS) {
      const line = document.createElement('p')
      line.style.fontWeight = String(weight)
      line.textContent = others
      place.append(line)
    }
    document.body.append(place)
    place.getBoundingClientRect()
    place.remove()
  })
}
