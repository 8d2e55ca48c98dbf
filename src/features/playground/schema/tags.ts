import { isObject } from '~/contract/json-schema'

/** The tags of all reference images in a form's value, in order; references without a tag count as ''. */
export function tagsIn(value: Readonly<Record<string, unknown>>): string[] {
  const { referenceImages } = value
  if (!Array.isArray(referenceImages)) return []
  return referenceImages.map((entry: unknown) => (isObject(entry) && typeof entry.tag === 'string' ? entry.tag : ''))
}

/** Of a tag, in characters; the contract says the same, and the form reports it by the contract. */
const LENGTH = { min: 3, max: 16 }

/** A tag made of a file's name: small letters, digits and _, beginning with a letter, not among `taken`. */
export function tagFor(name: string, taken: readonly string[]): string {
  const stem = name.replace(/\.[^.]*$/, '').normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '_').replace(/^[^a-z]+|_+$/g, '')
  const base = (stem.length >= LENGTH.min ? stem : 'image').slice(0, LENGTH.max - 3).replace(/_+$/, '')
  for (let n = 1; ; n += 1) {
    const tag = n === 1 ? base : `${base}_${n}`
    if (!taken.includes(tag)) return tag
  }
}

/** Sentences about tags and a prompt that do not fit together. They are hints: the API takes the request all the same. */
export function tagHints(prompt: string, tags: readonly string[], isTagging: boolean): string[] {
  const named = new Set([...prompt.matchAll(/(?<![\w@.])@([a-z]\w*)/gi)].map(([, tag]) => tag ?? ''))
  const given = tags.filter((tag) => tag !== '')
  const hints: string[] = []
  if (isTagging) {
    const unknown = [...named].filter((tag) => !given.includes(tag))
    if (unknown.length > 0) hints.push(`No reference image is called ${list(unknown)}.`)
  }
  const unused = given.filter((tag) => !named.has(tag))
  if (unused.length > 0) hints.push(`The prompt does not name ${list(unused)}.`)
  const twice = given.filter((tag, at) => given.indexOf(tag) !== at)
  if (twice.length > 0) hints.push(`More than one reference image is called ${list([...new Set(twice)])}.`)
  return hints
}

const list = (tags: readonly string[]): string => tags.slice(0, 5).map((tag) => `@${tag}`).join(', ') + (tags.length > 5 ? '…' : '')

/** How far back a tag can begin; what is longer is none, and long prompts are not searched. */
const LOOK_BACK = 20

/** The tag that is being typed before the caret, without its @; undefined when none is. */
export function tagBefore(text: string, caret: number): string | undefined {
  return /(?<![\w@.])@(\w*)$/.exec(text.slice(Math.max(0, caret - LOOK_BACK), caret))?.[1]
}
