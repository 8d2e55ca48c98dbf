import { formatClock } from '~/lib/format'
import { isUnruly } from '~/lib/unruly'
import { clockTime } from '../talk/clockTime'
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

/**
 * One turn, in five elements and its tool cards: a thousand of them must be drawn within a second, so each attribute
 * counts. What acts on a turn is one listener and one toolbar for all (see useTranscriptKeys, TranscriptToolbar); only
 * texts that need it find their direction and break within words.
 */
export function TurnRow({ turn, speaker, isPlayable, isBare }: TurnRowProps) {
  const { index, role, at, offset, text, tools } = turn
  const words = !isBare && text !== undefined
  return (
    <div role="listitem" className={role === 'user' ? 'turn turn-user' : role === 'assistant' ? 'turn turn-assistant' : 'turn'} data-turn={index}>
      <div className="turn-head">
        <b className={unruly(speaker)}>{speaker}</b>
        {`${at === undefined ? 'time unknown' : clockTime(at)}${tools.length > 0 && text === undefined ? ' · tools only' : ''}`}
        <button tabIndex={index === 0 ? 0 : -1} aria-label={label(turn, isPlayable)}>
          {`${offset.isEstimated ? '≈ ' : ''}${formatClock(offset.seconds)}`}
        </button>
      </div>
      {words && <p data-part="" className={unruly(text)}>{text}</p>}
      {!words && tools.length === 0 && <p className="text-xs text-muted">Nothing was said.</p>}
      {tools.map((use, place) => (
        <ToolCard key={place} use={use} />
      ))}
    </div>
  )
}

function unruly(text: string): string | undefined {
  return isUnruly(text) ? 'unruly' : undefined
}

function label({ offset }: Turn, isPlayable: boolean): string {
  const where = `${formatClock(offset.seconds)}${offset.isEstimated ? ', estimated' : ''}`
  return isPlayable ? `Play from ${where}` : `At ${where}`
}
