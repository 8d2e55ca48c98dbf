import { memo, useCallback, useEffect, useMemo, type RefObject } from 'react'
import { formatUtc } from '~/lib/dates'
import { LazyPart } from '~/ui/LazyPart'
import { partAhead } from '~/ui/partAhead'
import { useFetchedLater } from '~/ui/useFetchedLater'
import type { Match } from '../talk/match'
import { speakerOf, type Talk } from '../talk/talk'
import type { Turn } from '../talk/turn'
import './transcript.css'
import { usePlayback, usePlaybackState } from './playback'
import { fetchToolCardFoot } from './ToolCard'
import { TurnRow } from './TurnRow'
import { useLaidOut } from './useLaidOut'
import type { useFind } from './useFind'
import { useSlices } from './useSlices'
import { useTranscriptKeys } from './useTranscriptKeys'

/** Marks what is said; nothing is before it is played. */
const [CurrentTurn, fetchCurrentTurn] = partAhead(async () => (await import('./CurrentTurn')).CurrentTurn)
const fetchParts = () => Promise.all([fetchCurrentTurn(), fetchToolCardFoot()])

/** Turns in a group that is laid out and painted together: what one frame has to do when it comes into sight. */
const GROUP = 10
/** What a turn is about high, in rem, as transcript.css has it for groups. */
const ROW = 4.4

interface TranscriptProps {
  talk: Talk
  turns: readonly Turn[]
  /** Only the tools of each turn. */
  isBare: boolean
  list: RefObject<HTMLDivElement | null>
  /** Seconds by which the recording is behind the transcript. */
  shift: number
  /** What the search found, and which of it is active (−1 for none). */
  matches: readonly Match[] | undefined
  active: number
  paint: ReturnType<typeof useFind>['paint']
}

/**
 * The turns, all of them in the page, so that the browser's search and screen readers reach every one. Drawn in slices
 * (useSlices) and in groups that the browser skips while they are out of sight, until they are laid out as well
 * (useLaidOut). What depends on how much is drawn is in here, so that a slice draws nothing but its rows.
 */
export function Transcript({ talk, turns, isBare, list, shift, matches, active, paint }: TranscriptProps) {
  const { playedFrom, transcriptDrawn, transcriptLaidOut } = usePlayback()
  const drawn = useSlices(turns.length)
  const isWhole = drawn === turns.length
  useFetchedLater(fetchParts)
  useEffect(() => {
    if (isWhole) transcriptDrawn()
  }, [isWhole, transcriptDrawn])
  useLaidOut(list, isWhole, turns, transcriptLaidOut)
  useTranscriptKeys(
    list,
    useCallback((index: number) => playedFrom((talk.turns[index]?.offset.seconds ?? 0) + shift), [playedFrom, talk.turns, shift]),
    useCallback((index: number) => (talk.turns[index]?.at === undefined ? undefined : formatUtc(talk.turns[index].at)), [talk.turns]),
  )
  const hasBegun = usePlaybackState((state) => state.isPlaying || state.time > 0)
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- `drawn`: turns that were not in the page could not be painted
  useEffect(() => (list.current && matches ? paint?.(list.current, matches, active) : undefined), [list, matches, active, paint, drawn])
  const groups = useMemo(() => Array.from({ length: Math.ceil(turns.length / GROUP) }, (_, group) => turns.slice(group * GROUP, (group + 1) * GROUP)), [turns])
  return (
    <>
      <div
        ref={list}
        role="list"
        aria-label={isBare ? 'Tool uses' : 'Transcript'}
        aria-busy={!isWhole || undefined}
        data-playable={talk.hasRecording ? '' : undefined}
        className="py-1.5"
        // The room for what is not drawn yet: the scroll bar stays as long as it will be.
        style={isWhole ? undefined : { minHeight: `${turns.length * ROW}rem` }}
      >
        {groups.slice(0, Math.ceil(drawn / GROUP)).map((group) => (
          <Group key={group[0]?.index} talk={talk} turns={group} isBare={isBare} />
        ))}
      </div>
      <LazyPart missing={null}>{hasBegun && <CurrentTurn list={list} turns={talk.turns} shift={shift} drawn={drawn} />}</LazyPart>
    </>
  )
}

const Group = memo(({ talk, turns, isBare }: Pick<TranscriptProps, 'talk' | 'turns' | 'isBare'>) => (
  <div role="none" className="turn-group">
    {turns.map((turn) => (
      <TurnRow key={turn.index} turn={turn} speaker={speakerOf(talk, turn.role)} isPlayable={talk.hasRecording} isBare={isBare} />
    ))}
  </div>
))
