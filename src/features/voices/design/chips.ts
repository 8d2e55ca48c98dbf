/** Words that make a description more exact, by what they are about. One of each kind at a time. */
export const CHIPS = [
  { kind: 'Age', words: ['childlike', 'in their twenties', 'middle-aged', 'elderly'] },
  { kind: 'Timbre', words: ['warm timbre', 'bright timbre', 'deep timbre', 'breathy timbre', 'gravelly timbre'] },
  { kind: 'Accent', words: ['American accent', 'British accent', 'Irish accent', 'Indian accent', 'French accent'] },
  { kind: 'Pace', words: ['slow pace', 'unhurried pace', 'quick pace'] },
  { kind: 'Mood', words: ['calm', 'cheerful', 'amused', 'authoritative'] },
] as const

/** Whether the words stand in the description, whatever the case; not as part of a longer word. */
export function hasWords(prompt: string, words: string): boolean {
  return pattern(words).test(prompt)
}

/**
 * Adds the words at the end after a comma, in the place of `others` of their kind if one is there; takes them away when
 * they are there already. What else was typed stays as it is.
 */
export function toggleWords(prompt: string, words: string, others: readonly string[] = []): string {
  if (hasWords(prompt, words)) return without(prompt, words)
  const replaced = others.find((other) => other !== words && hasWords(prompt, other))
  if (replaced !== undefined) return prompt.replace(pattern(replaced), (_all, before: string) => before + words)
  const start = prompt.trimEnd().replace(/[,;.]$/, '')
  return start === '' ? words.charAt(0).toUpperCase() + words.slice(1) : `${start}, ${words}`
}

/** The words, and the comma that led to them. */
function without(prompt: string, words: string): string {
  return prompt.replace(new RegExp(`(?:,\\s*|(^|\\s))${escaped(words)}(?![\\p{L}\\p{N}])(?:,\\s*(?=$))?`, 'iu'), '$1').replace(/^,\s*/, '').trimEnd()
}

const pattern = (words: string): RegExp => new RegExp(`(^|[^\\p{L}\\p{N}-])${escaped(words)}(?![\\p{L}\\p{N}-])`, 'iu')
const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
