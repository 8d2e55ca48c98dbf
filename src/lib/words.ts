/** Lower case without accents, so that "jose" finds "José". */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{Mn}/gu, '').toLocaleLowerCase()
}

/** The words of a search, folded; none for blanks. */
export function wordsOf(q: string): string[] {
  return foldText(q).split(/\s+/).filter(Boolean)
}

/** True when every word of `q` is somewhere in the text, whatever the case and accents; also when there are no words. */
export function includesWords(text: string, q: string): boolean {
  const words = wordsOf(q)
  if (words.length === 0) return true
  const folded = foldText(text)
  return words.every((word) => folded.includes(word))
}
