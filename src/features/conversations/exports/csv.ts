import { prettyValue } from '../talk/toolText'
import { speakerOf, type Talk } from '../talk/talk'
import type { ToolUse, Turn } from '../talk/turn'

const COLUMNS = [
  'conversation_id',
  'entry',
  'role',
  'speaker',
  'time_utc',
  'offset_seconds',
  'offset_estimated',
  'text',
  'tool',
  'tool_arguments',
  'tool_result',
  'tool_error',
  'tool_ms',
] as const
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | boolean>>

/**
 * A table with a row for each entry and one for each use of a tool (RFC 4180). Begins with a byte order mark, without
 * which spreadsheets take UTF-8 for something else.
 */
export function toCsv(talk: Talk): string {
  const rows = talk.turns.flatMap((turn) => rowsOf(talk, turn))
  const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(','))]
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function rowsOf(talk: Talk, turn: Turn): Row[] {
  const common: Row = {
    conversation_id: talk.id,
    entry: turn.index + 1,
    role: turn.role,
    speaker: speakerOf(talk, turn.role),
    time_utc: turn.at === undefined ? '' : new Date(turn.at).toISOString(),
    offset_seconds: Number(turn.offset.seconds.toFixed(3)),
    offset_estimated: turn.offset.isEstimated,
  }
  const said: Row[] = turn.text === undefined && turn.tools.length > 0 ? [] : [{ ...common, text: turn.text }]
  return [...said, ...turn.tools.map((use) => ({ ...common, ...toolCells(use) }))]
}

function toolCells({ name, call, result }: ToolUse): Row {
  return {
    tool: name,
    tool_arguments: call && compact(call.arguments),
    tool_result: result && compact(result.value),
    tool_error: result?.error,
    tool_ms: result?.durationMs,
  }
}

const compact = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? prettyValue(value)))

/** Spreadsheets run what begins so as a formula, also after blanks and in full-width letters. */
const FORMULA = /^[\s\u200B\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** Numbers are ours and stay numbers; texts of strangers that look like formulas get an apostrophe, which shows as text. */
function cell(value: string | number | boolean | undefined): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
