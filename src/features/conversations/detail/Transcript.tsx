import { memo, useMemo, type RefObject } from 'react'
import { speakerOf, type Talk } from '../talk/talk'
import type { Turn } from '../talk/turn'
import './transcript.css'
import { TurnRow } from './TurnRow'

/** Turns in a group that is laid out and painted together. */
const GROUP = 10

interface TranscriptProps {
  talk: Talk
  turns: readonly Turn[]
  /** How many of them to draw by now. */
  drawn: number
  /** Only the tools of each turn. */
  isBare: boolean
  list: RefObject<HTMLDivElement | null>
}

/**
 * The turns, all of them in the page, so that the browser's search and screen readers reach every one. Drawn in slices
 * (useSlices) and in groups that the browser skips while they are out of sight.
 */
export function Transcript({ talk, turns, drawn, isBare, list }: TranscriptProps) {
  const groups = useMemo(() => Array.from({ length: Math.ceil(turns.length / GROUP) }, (_, group) => turns.slice(group * GROUP, (group + 1) * GROUP)), [turns])
  return (
    <div ref={list} role="list" aria-label={isBare ? 'Tool uses' : 'Transcript'} aria-busy={drawn < turns.length || undefined} className="py-1.5">
      {groups.slice(0, Math.ceil(drawn / GROUP)).map((group) => (
        <Group key={group[0]?.index} talk={talk} turns={group} isBare={isBare} />
      ))}
    </div>
  )
}

const Group = memo(({ talk, turns, isBare }: Pick<TranscriptProps, 'talk' | 'turns' | 'isBare'>) => (
  <div role="none" className="turn-group">
    {turns.map((turn) => (
      <TurnRow key={turn.index} turn={turn} speaker={speakerOf(talk, turn.role)} isPlayable={talk.hasRecording} isBare={isBare} />
    ))}
  </div>
))
