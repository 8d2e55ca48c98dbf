export interface Heading {
  /** UTF-16 units before its line. */
  at: number
  /** 1–6. */
  level: number
  title: string
}

/** The headings (`# …`) of a Markdown text, in order. Those inside fenced code are code, and do not count. */
export function headingsOf(text: string): Heading[] {
  const found: Heading[] = []
  let fence: string | undefined
  for (const line of text.matchAll(/^(?: {0,3}(`{3,}|~{3,})([^\n]*)|(#{1,6})[ \t]+([^\n]*))$/gm)) {
    const [, marks, info = '', hashes, title = ''] = line
    if (marks !== undefined) {
      if (fence === undefined) fence = marks
      // A fence ends with the same marks, at least as many, and nothing after them.
      else if (marks.startsWith(fence) && info.trim() === '') fence = undefined
    } else if (hashes !== undefined && fence === undefined) {
      found.push({ at: line.index, level: hashes.length, title: title.replace(/[ \t]+#+[ \t]*$/, '').trim() })
    }
  }
  return found
}
