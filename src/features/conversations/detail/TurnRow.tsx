import { memo } from 'react'
import { formatUtc } from '~/lib/dates'
import { formatClock } from '~/lib/format'
import type { Turn } from '../talk/turn'
import { ToolCard } from './ToolCard'

interface TurnRowProps {
  turn: Turn
  speaker: string
  /** There is a recording to play from here. */
  isPlayable: boolean
  /** Only the tools. */
  isBare: boolean
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })

/**
 * One turn, in five elements and its tool cards: a thousand of them must be drawn within a second. What acts on a turn
 * is one listener and one toolbar for all (see useTranscriptKeys, TranscriptToolbar).
 */
export const TurnRow = memo(({ turn, speaker, isPlayable, isBare }: TurnRowProps) => {
  const { index, at, offset, text, tools } = turn
  const words = !isBare && text !== undefined
  return (
    <div role="listitem" className="turn" data-turn={index} data-role={turn.role} data-playable={isPlayable ? '' : undefined}>
      <div className="turn-head">
        <b dir="auto">{speaker}</b>
        {at === undefined ? 'time unknown' : clock.format(at)}
        {tools.length > 0 && text === undefined ? ' · tools only' : ''}
        <button type="button" tabIndex={index === 0 ? 0 : -1} aria-label={label(turn, isPlayable)} title={at === undefined ? undefined : formatUtc(at)}>
          {offset.isEstimated ? '≈ ' : ''}
          {formatClock(offset.seconds)}
        </button>
      </div>
      {words && (
        <p className="turn-text" data-part dir="auto">
          {text}
        </p>
      )}
      {!words && tools.length === 0 && <p className="text-xs text-muted">Nothing was said.</p>}
      {tools.map((use, place) => (
        <ToolCard key={place} use={use} />
      ))}
    </div>
  )
})

function label({ offset }: Turn, isPlayable: boolean): string {
  const where = `${formatClock(offset.seconds)}${offset.isEstimated ? ', estimated' : ''}`
  return isPlayable ? `Play from ${where}` : `At ${where}`
}
