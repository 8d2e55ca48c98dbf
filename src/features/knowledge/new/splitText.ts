import { headingsOf, type Heading } from './headings'

/** A piece of a text that was too long for one document. */
export interface Part {
  /** The first heading in it, without its marks; undefined when there is none. */
  title?: string
  text: string
}

/**
 * Cuts a text into parts of at most `limit` UTF-16 units, which joined are the text again, to the last character.
 * Parts are filled up, and cut before a Markdown heading where the second half of a part has one, the highest level
 * first; else at the end of a paragraph, a line, a word, and at last anywhere but inside a surrogate pair.
 *
 * @param limit at least 2, for one emoji has to fit
 */
export function splitText(text: string, limit: number): Part[] {
  const headings = headingsOf(text)
  const parts: Part[] = []
  let start = 0
  while (text.length - start > limit) {
    const end = start + cutAt(text.slice(start, start + limit + 1), limit, headingsIn(headings, start, start + limit + 1))
    parts.push(partOf(text, start, end, headings))
    start = end
  }
  if (start < text.length || parts.length === 0) parts.push(partOf(text, start, text.length, headings))
  return parts
}

function partOf(text: string, start: number, end: number, headings: readonly Heading[]): Part {
  const title = headingsIn(headings, start, end)[0]?.title
  return title ? { title, text: text.slice(start, end) } : { text: text.slice(start, end) }
}

function headingsIn(headings: readonly Heading[], start: number, end: number): Heading[] {
  return headings.filter(({ at }) => at >= start && at < end).map((heading) => ({ ...heading, at: heading.at - start }))
}

/** Where to cut `window`, which is one unit longer than the limit: 1 to `limit`. */
function cutAt(window: string, limit: number, headings: readonly Heading[]): number {
  // A part less than half full would make more documents than needed, and an avatar takes only 50.
  const half = limit / 2
  const late = headings.filter(({ at }) => at >= half && at <= limit)
  const level = Math.min(...late.map((heading) => heading.level))
  const heading = late.findLast((candidate) => candidate.level === level)
  if (heading) return heading.at
  for (const end of ['\n\n', '\n', ' ']) {
    const at = window.lastIndexOf(end, limit - end.length)
    if (at >= half) return at + end.length
  }
  // The pair of one emoji belongs together.
  return isHighSurrogate(window.charCodeAt(limit - 1)) ? limit - 1 : limit
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
