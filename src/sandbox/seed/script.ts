import type { SeedToolCall, SeedToolResult } from './types'

/**
 * A turn of a written dialogue. Scripts are plain text, one turn per line:
 * ```
 * > what the visitor says
 * < what the avatar says
 * ! tool {"argument":1} => {"any":"result"}     a call with its result, on the avatar's turn above
 * ! tool {"argument":1} =! what went wrong       the same with an error
 * ! tool {"argument":1} ..                       a call that nobody answered
 * ```
 * A call that follows the visitor's turn is a turn of its own, without words. A blank line parts topics.
 */
export interface Turn {
  readonly role: 'user' | 'assistant'
  readonly content: string | null
  readonly calls: readonly { readonly call: SeedToolCall; readonly result?: SeedToolResult }[]
}

const callLine = /^! (\w+) (\{.*?\}) (=>|=!|\.\.) ?(.*)$/

function callOf(line: string): Turn['calls'][number] {
  const [, name = '', args = '{}', sign, rest = ''] = callLine.exec(line) ?? []
  if (!name) throw new SyntaxError(`Not a tool call: ${line}`)
  const call: SeedToolCall = { name, arguments: JSON.parse(args) as Record<string, unknown> }
  if (sign === '=>') return { call, result: { name, result: JSON.parse(rest) as SeedToolResult['result'] } }
  if (sign === '=!') return { call, result: { name, result: null, error: rest } }
  return { call }
}

/** Reads a script into topics of turns. Throws SyntaxError on a line that is no turn. */
export function parseScript(text: string): Turn[][] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((topic) => {
      const turns: Turn[] = []
      for (const raw of topic.split('\n')) {
        const line = raw.trim()
        if (line.startsWith('> ')) turns.push({ role: 'user', content: line.slice(2), calls: [] })
        else if (line.startsWith('< ')) turns.push({ role: 'assistant', content: line.slice(2), calls: [] })
        else {
          const last = turns.at(-1)
          const said = last?.role === 'assistant' ? turns.pop() : undefined
          turns.push({
            role: 'assistant',
            content: said?.content ?? null,
            calls: [...(said?.calls ?? []), callOf(line)],
          })
        }
      }
      return turns
    })
}
