/** A stretch of a Markdown text that can be drawn by itself. It is the same object as long as it is unchanged. */
export interface Slice {
  id: number
  text: string
}

/** UTF-16 units at which a slice may end: small enough to be parsed and drawn within a frame or two on a slow machine. */
const ENOUGH = 1200
/** A slice without any place to end is cut after this many, whatever it is. */
const MOST = 12_000

/**
 * Cuts a Markdown text into slices that joined are the text again. It cuts before headings and after blank lines, but
 * not inside fenced code, nor before a line that may go on with the list or quotation above.
 */
export function sliceMarkdown(text: string): string[] {
  const slices: string[] = []
  let start = 0
  let fence: string | undefined
  let afterBlank = false
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const next = newline === -1 ? text.length : newline + 1
    const line = text.slice(at, Math.min(next, at + 200))
    const length = at - start
    const isHeading = fence === undefined && /^#{1,6}[ \t]/.test(line)
    const isFresh = fence === undefined && afterBlank && /^[^\s>*+\-\d|]/.test(line)
    if (length > 0 && ((length >= ENOUGH && (isFresh || isHeading)) || (isHeading && length >= ENOUGH / 4) || length >= MOST)) {
      slices.push(text.slice(start, at))
      start = at
    }
    const marks = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (marks !== undefined) fence = fence === undefined ? marks : marks.startsWith(fence) ? undefined : fence
    afterBlank = line.trim() === ''
    at = next
  }
  if (start < text.length) slices.push(text.slice(start))
  return slices
}

/**
 * A function that slices one version of a text after the other and keeps the slices that did not change, so that a key
 * press in a long text draws one slice anew and not all of them.
 */
export function createSlicer(): (text: string) => readonly Slice[] {
  let lastId = 0
  let last: readonly Slice[] = []
  const made = (text: string): Slice => ({ id: (lastId += 1), text })

  return (text) => {
    let front = 0
    let start = 0
    // The slice before the change may have to grow, so it is cut anew as well.
    while (front < last.length && text.startsWith(last[front]!.text, start)) start += last[front++]!.text.length
    if (start === text.length && front === last.length) return last
    if (front > 0) start -= last[--front]!.text.length
    let back = last.length
    let end = text.length
    while (back > front && end - last[back - 1]!.text.length >= start && text.endsWith(last[back - 1]!.text, end)) end -= last[--back]!.text.length
    const changed = text.slice(start, end)
    // A fence that was opened or closed changes the meaning of all that follows.
    const isWhole = hasOpenFence(changed) || hasOpenFence(last.slice(front, back).map((slice) => slice.text).join(''))
    last = isWhole
      ? [...last.slice(0, front), ...sliceMarkdown(text.slice(start)).map(made)]
      : [...last.slice(0, front), ...sliceMarkdown(changed).map(made), ...last.slice(back)]
    return last
  }
}

function hasOpenFence(text: string): boolean {
  return (text.match(/^ {0,3}(?:`{3,}|~{3,})/gm)?.length ?? 0) % 2 === 1
}
