import { formatUtc } from '~/lib/dates'
import { formatClock, formatDuration } from '~/lib/format'
import { outcomeWord, prettyValue, tookText } from '../talk/toolText'
import { lengthOf, speakerOf, type Talk } from '../talk/talk'
import type { ToolUse } from '../talk/turn'

/** Markdown to read or to keep beside other notes. No word of the transcript can turn into markup. */
export function toMarkdown(talk: Talk): string {
  const facts: [string, string][] = [
    ['Avatar', talk.partner.name],
    ['Started', formatUtc(talk.startedAt ?? talk.createdAt)],
    ['Length', formatDuration(lengthOf(talk))],
    ['Status', talk.failure ? [talk.status, talk.failure.code, talk.failure.sentence].filter(Boolean).join(' · ') : talk.status],
    ['Id', talk.id],
  ]
  const turns = talk.turns.map((turn) => {
    const time = `${turn.offset.isEstimated ? '≈ ' : ''}${formatClock(turn.offset.seconds)}`
    const head = `**${inline(speakerOf(talk, turn.role))}** · ${time}`
    const said = turn.text === undefined ? [] : [block(turn.text)]
    return [head, ...said, ...turn.tools.map(toolBlock)].join('\n\n')
  })
  return [
    `# ${inline(talk.name)}`,
    facts.map(([label, value]) => `- ${label}: ${inline(value)}`).join('\n'),
    ...(turns.length > 0 ? ['## Transcript', ...turns] : ['No transcript.']),
    '',
  ].join('\n\n').trimEnd() + '\n'
}

function toolBlock(use: ToolUse): string {
  const { name, call, result } = use
  const how = [outcomeWord(use), tookText(result?.durationMs)].filter(Boolean).join(', ')
  return [
    `Tool **${inline(name)}** (${how})`,
    ...(call ? ['Arguments:', fenced(call.arguments)] : []),
    ...(result ? (result.error === undefined ? ['Result:', fenced(result.value)] : ['Error:', fenced(result.error)]) : []),
  ].join('\n\n')
}

/** A code block whose fence is longer than any run of backticks in it. */
function fenced(value: unknown): string {
  const text = prettyValue(value)
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${typeof value === 'string' ? '' : 'json'}\n${text}\n${fence}`
}

const inline = (text: string): string => escapeSigns(text.replace(/\s+/gu, ' ').trim())

/** Keeps line breaks, as Markdown wants them written. */
function block(text: string): string {
  return text
    .trim()
    .split(/\r\n?|\n/)
    .map((line) => escapeStart(escapeSigns(line.trim())))
    .join('  \n')
}

const escapeSigns = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&').replace(/(?<=https?):(?=\/\/)/gi, '\\:')

/** What makes a list, a heading's underline or an ordered list at the beginning of a line. */
const escapeStart = (line: string): string => line.replace(/^[-+=]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')
