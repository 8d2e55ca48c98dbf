import { toCsv, type CsvCell } from '~/lib/csv'
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
type Row = Partial<Record<(typeof COLUMNS)[number], CsvCell>>

/** A table with a row for each entry and one for each use of a tool. */
export function talkCsv(talk: Talk): string {
  const rows = talk.turns.flatMap((turn) => rowsOf(talk, turn))
  return toCsv([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))])
}

function rowsOf(talk: Talk, turn: Turn): Row[] {
  const common: Row = {
    conversation_id: talk.id,
    entry: turn.index + 1,
    role: turn.role,
    speaker: speakerOf(talk, turn.role),
    time_utc: turn.at === undefined ? '' : new Date(turn.at).toISOString(),
    offset_seconds: Number(turn.offset.seconds.toFixed(3)),
    offset_estimated: String(turn.offset.isEstimated),
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
