/** Up to two initials of a name for a picture's place: "Ada Lovelace" → "AL", "" → "?". */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
    // "(old)" begins with an o. Most words begin with a letter: asked first, as the browser makes the table of all
    // punctuation of Unicode when it is first needed, and that would be in the first list.
    .map((word = '') => (/^[a-z\d]/i.test(word) ? word[0] : Array.from(word.replace(/^\p{P}+/u, ''))[0]))
    .filter((letter) => letter !== undefined)
  return letters.join('').toLocaleUpperCase() || '?'
}
