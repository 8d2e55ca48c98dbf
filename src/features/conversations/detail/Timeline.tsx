import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { parseConversationSearch } from '../conversations.search'
import { useShift } from '../shift.store'
import type { Talk } from '../talk/talk'
import { usePlayback } from './playback'
import { Recording } from './Recording'
import { Transcript } from './Transcript'
import { TranscriptToolbar } from './TranscriptToolbar'
import { useFind } from './useFind'

/** Recording, transcript and tools as one: what is played is marked, what is pressed is played. */
export function Timeline({ talk }: { talk: Talk }) {
  const navigate = useNavigate({ from: '/conversations/$conversationId' })
  const search = useSearch({ from: '/conversations/$conversationId' })
  const shift = useShift((state) => state.shifts[talk.id] ?? 0)
  const list = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState(search.find ?? '')

  const isBare = search.view === 'tools'
  const withTools = useMemo(() => talk.turns.filter(({ tools }) => tools.length > 0), [talk.turns])
  // What is drawn is what is searched: part by part.
  const turns = useMemo(() => (isBare ? withTools.map((turn) => ({ ...turn, text: undefined })) : talk.turns), [isBare, withTools, talk.turns])
  const found = useFind(list, turns, typed)
  // Where no line is drawn there is none to wait for.
  const { transcriptDrawn, transcriptLaidOut } = usePlayback()
  const isEmpty = turns.length === 0
  useEffect(() => {
    if (!isEmpty) return
    transcriptDrawn()
    transcriptLaidOut()
  }, [isEmpty, transcriptDrawn, transcriptLaidOut])

  function change(part: { find?: string; view?: 'tools' }) {
    void navigate({ search: (now) => parseConversationSearch({ ...now, ...part }), replace: true, resetScroll: false })
  }

  return (
    <section aria-label="Timeline" className="min-w-0 rounded-lg border bg-surface">
      <div className="z-10 grid gap-2.5 rounded-t-lg border-b bg-surface p-3 [@media(min-width:48rem)_and_(min-height:40rem)]:sticky [@media(min-width:48rem)_and_(min-height:40rem)]:top-(--sticky-top)">
        {talk.hasRecording ? <Recording talk={talk} /> : <NoRecording status={talk.status} />}
        {talk.turns.length > 0 && (
          <TranscriptToolbar
            matches={found.matches}
            hasFailed={found.hasFailed}
            active={found.active}
            go={found.go}
            view={isBare ? 'tools' : 'all'}
            onView={(view) => change({ view: view === 'tools' ? view : undefined })}
            toolTurns={withTools.length}
            find={typed}
            onFind={(find) => {
              setTyped(find)
              change({ find: find || undefined })
            }}
          />
        )}
      </div>
      {!isEmpty ? (
        <Transcript key={search.view} talk={talk} turns={turns} isBare={isBare} list={list} shift={shift} matches={found.matches} active={found.active} paint={found.paint} />
      ) : (
        <EmptyMessage title={isBare && talk.turns.length > 0 ? 'No tool was used' : 'No transcript'} body={isBare && talk.turns.length > 0 ? 'Neither calls nor results are in this transcript.' : 'Nothing that was said is kept here.'} />
      )}
    </section>
  )
}

function NoRecording({ status }: { status: string }) {
  return (
    <p className="text-sm text-muted">
      {status === 'in_progress' ? 'No recording yet: it comes some ten seconds after a clean end.' : 'No recording: the API keeps none of this conversation.'}
    </p>
  )
}
