/**
 * Words that make the sandbox misbehave on request, so that every failure can be seen by hand. `fail:CODE` and
 * `error:STATUS` work anywhere in a text. The others are ordinary words, so they count only as the whole text or in
 * square brackets: "a slow pan" is a prompt, "a pan [slow]" a test.
 */
export interface Sentinels {
  /** The failure code to end with. */
  fail?: string
  /** The status to answer with instead of creating anything. */
  error?: 400 | 429 | 500 | 502
  /** Wait in THROTTLED first. */
  throttle: boolean
  /** Takes `slow` × 6, or `fast` ÷ 6. */
  pace: number
  /** Created, but the connection breaks before the answer. */
  drop: boolean
  /** Created, but the answer takes longer than a minute. */
  hang: boolean
}

/** The members of a request that people write; knowledge documents are left out, for they may quote this page. */
const written = new Set(['name', 'promptText', 'prompt', 'personality', 'startScript', 'text', 'filename', 'description', 'value'])

const coded = /(?<![\w:])(fail|error):([A-Za-z0-9_.]+)/gu
const bracketed = /\[(throttle|slow|fast|drop|hang)\]/gu
const alone = /^\s*(?:(?:throttle|slow|fast|drop|hang)(?:\s+|$))+$/u

/** What one text asks for. */
export function readSentinels(text: string): Sentinels {
  const words = new Set([...text.matchAll(bracketed)].map((match) => match[1]))
  if (alone.test(text)) for (const word of text.trim().split(/\s+/u)) words.add(word)
  const found: Sentinels = {
    throttle: words.has('throttle'),
    pace: words.has('slow') ? 6 : words.has('fast') ? 1 / 6 : 1,
    drop: words.has('drop'),
    hang: words.has('hang'),
  }
  for (const [, kind, value = ''] of text.matchAll(coded)) {
    // A full stop after the code ends the sentence, not the code.
    const code = value.replace(/\.+$/u, '')
    if (kind === 'fail' && code !== '') found.fail ??= code
    if (kind === 'error' && isStatus(code)) found.error ??= statuses[code]
  }
  return found
}

/** What the texts of a request's body ask for, and where the first of them stands. */
export function sentinelsOf(body: unknown): Sentinels & { at: (string | number)[] } {
  const all: Sentinels & { at: (string | number)[] } = { throttle: false, pace: 1, drop: false, hang: false, at: [] }
  for (const { path, text } of textsOf(body, [])) {
    const found = readSentinels(text)
    if (found.fail === undefined && found.error === undefined && !found.throttle && !found.drop && !found.hang && found.pace === 1) continue
    if (all.at.length === 0) all.at = path
    all.fail ??= found.fail
    all.error ??= found.error
    all.throttle ||= found.throttle
    all.drop ||= found.drop
    all.hang ||= found.hang
    if (found.pace !== 1) all.pace = found.pace
  }
  return all
}

const statuses = { '400': 400, '429': 429, '500': 500, '502': 502 } as const
const isStatus = (code: string): code is keyof typeof statuses => Object.hasOwn(statuses, code)

function textsOf(value: unknown, path: (string | number)[]): { path: (string | number)[]; text: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    if (typeof child === 'string') return written.has(key) ? [{ path: at, text: child }] : []
    return textsOf(child, at)
  })
}
