/** Longest name that the API takes, in UTF-16 units (`name.maxLength` of the contract; a test compares the two). */
export const MAX_NAME = 255

/** "Hours" and "my version" → "Hours (my version)"; the front is cut so that it fits into a name. */
export function copyName(name: string, what: string): string {
  return `${fitted(name, MAX_NAME - what.length - 3)} (${what})`
}

/** A name cut to `max` UTF-16 units, without leaving half an emoji at the cut. */
function fitted(name: string, max: number = MAX_NAME): string {
  return name.length <= max ? name : name.slice(0, max).replace(/[\uD800-\uDBFF]$/, '').trimEnd()
}

/** A document's name for a file without its ending and folders: "notes/Hours.md" → "Hours". */
export function nameOfFile(fileName: string): string {
  const base = fileName.split(/[/\\]/).at(-1) ?? fileName
  const bare = base.replace(/\.(?:md|markdown|txt|csv|html?)$/i, '').trim()
  return fitted(bare || base || 'Document')
}

/**
 * File names for documents, with letters and digits of any script and the rest as hyphens, which every system takes;
 * those that would be the same get a number. "Ada L." → "ada-l.md"
 */
export function exportNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const bare = name.replace(/\.(?:md|markdown|txt|csv|html?)$/i, '')
    const safe = bare.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 80) || 'document'
    let free = safe
    for (let number = 2; taken.has(free); number += 1) free = `${safe}-${number}`
    taken.add(free)
    return `${free}.md`
  })
}
