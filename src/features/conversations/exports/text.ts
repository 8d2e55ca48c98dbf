import { formatClock, formatDuration } from '~/lib/format'
import { formatUtc } from '~/lib/dates'
import { outcomeWord, prettyValue, tookText } from '../talk/toolText'
import { lengthOf, speakerOf, type Talk } from '../talk/talk'
import type { ToolUse } from '../talk/turn'

/** Plain text to read, print or paste. `≈` stands before times that are estimated. */
export function toText(talk: Talk): string {
  const head = [
    talk.name,
    `Avatar: ${talk.partner.name}`,
    `Started: ${formatUtc(talk.startedAt ?? talk.createdAt)}`,
    `Length: ${formatDuration(lengthOf(talk))}`,
    `Status: ${talk.status}${talk.failure ? ` (${[talk.failure.code, talk.failure.sentence].filter(Boolean).join(': ')})` : ''}`,
    `Id: ${talk.id}`,
  ]
  const turns = talk.turns.map((turn) => {
    const time = `[${turn.offset.isEstimated ? '≈' : ''}${formatClock(turn.offset.seconds)}]`
    const said = turn.text === undefined ? [] : [`${time} ${speakerOf(talk, turn.role)}: ${indent(turn.text)}`]
    const lines = [...said, ...turn.tools.map((use) => `${time} Tool ${toolText(use)}`)]
    return lines.length > 0 ? lines.join('\n') : `${time} ${speakerOf(talk, turn.role)}: (nothing)`
  })
  return `${head.join('\n')}\n\n${turns.length > 0 ? turns.join('\n') : 'No transcript.'}\n`
}

function toolText(use: ToolUse): string {
  const { name, call, result } = use
  const how = [outcomeWord(use), tookText(result?.durationMs)].filter(Boolean).join(', ')
  const lines = [
    `${name} (${how})`,
    ...(call ? [`arguments: ${prettyValue(call.arguments)}`] : []),
    ...(result ? [result.error === undefined ? `result: ${prettyValue(result.value)}` : `error: ${result.error}`] : []),
  ]
  return indent(lines.join('\n'))
}

const indent = (text: string): string => text.replace(/\r\n?|\n/g, '\n    ')
