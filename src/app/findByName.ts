/** So many of a kind at most: the menu draws every one of them. */
const MOST = 20

/**
 * Entries whose name has every word of the search, or whose id begins with it. Case does not matter, nor do accents.
 *
 * @param search without words it finds nothing: the menu begins with pages and actions
 */
export function findByName<Entry extends { id: string; name: string }>(entries: readonly Entry[], search: string): Entry[] {
  const words = plain(search).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return []
  return entries.filter(({ id, name }) => id.startsWith(search.trim()) || words.every((word) => plain(name).includes(word))).slice(0, MOST)
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
