const integers = new Intl.NumberFormat('en-US')

/** "1 avatar", "2 avatars", "1,200 entries" (with `many` given for what does not just take an s). */
export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${integers.format(count)} ${count === 1 ? one : many}`
}

/**
 * Shortens in the middle, so that a file's ending or an id's tail stays: "a-very-l…name.png". Never splits an emoji
 * or another surrogate pair. Counts code points.
 */
export function truncateMiddle(text: string, max: number): string {
  const points = Array.from(text)
  if (points.length <= max) return text
  if (max <= 1) return '…'
  const head = Math.ceil((max - 1) / 2)
  const tail = max - 1 - head
  return `${points.slice(0, head).join('')}…${tail === 0 ? '' : points.slice(-tail).join('')}`
}

/** Up to two initials of a name for a picture's place: "Ada Lovelace" → "AL", "" → "?". */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
    // "(old)" begins with an o.
    .map((word = '') => (/^[a-z\d]/i.test(word) ? word[0] : Array.from(word.replace(/^\p{P}+/u, ''))[0]))
    .filter((letter) => letter !== undefined)
  return letters.join('').toLocaleUpperCase() || '?'
}
