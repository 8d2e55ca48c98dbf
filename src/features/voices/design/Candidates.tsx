import ListMusic from 'lucide-react/icons/list-music'
import Square from 'lucide-react/icons/square'
import { useRef } from 'react'
import { useStore } from 'zustand'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { Kbd } from '~/ui/Kbd'
import { CandidateCard } from './CandidateCard'
import { MOST_CANDIDATES, type Candidate, type CandidatesStore } from './candidates.store'
import { useAudition } from './useAudition'

interface CandidatesProps {
  store: CandidatesStore
  keptKey: string | undefined
  onKeep: (candidate: Candidate) => void
}

/** Up to four candidates side by side, to be heard in turn with the keyboard alone. */
export function Candidates({ store, keptKey, onKeep }: CandidatesProps) {
  const { candidates, retried, removed, cleared } = useStore(store)
  const region = useRef<HTMLDivElement>(null)
  const audition = useAudition(region, candidates)
  const ready = candidates.filter(({ state }) => state === 'ready').length
  return (
    <Card
      title="Candidates"
      actions={
        <>
          <Button
            size="sm"
            icon={audition.inTurn ? <Square /> : <ListMusic />}
            disabledReason={ready === 0 && 'There is nothing to hear yet.'}
            onClick={audition.inTurn ? audition.stop : audition.playInTurn}
          >
            {audition.inTurn ? 'Stop' : 'Play in turn'}
          </Button>
          <Button size="sm" variant="ghost" disabledReason={candidates.length === 0 && 'There are none.'} onClick={cleared}>
            Remove all
          </Button>
        </>
      }
      footer={
        <span className="text-xs">
          <Kbd>1</Kbd> to <Kbd>4</Kbd> play and pause, <Kbd>←</Kbd> <Kbd>→</Kbd> go from one to the next, <Kbd>Space</Kbd> plays the one in focus. A candidate can be played for 24 hours,
          also after a reload.
        </span>
      }
    >
      <div ref={region}>
        <ol aria-label="Candidates" className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
          {candidates.map((candidate, index) => (
            <CandidateCard
              key={candidate.key}
              candidate={candidate}
              number={index + 1}
              isKept={candidate.key === keptKey}
              player={audition.player(candidate.key)}
              onEnded={() => audition.ended(candidate.key)}
              onKeep={() => onKeep(candidate)}
              onRetry={() => void retried(candidate.key)}
              onRemove={() => removed(candidate.key)}
            />
          ))}
          {Array.from({ length: MOST_CANDIDATES - candidates.length }, (_, free) => (
            <li key={`free-${free}`} aria-hidden className="grid min-h-36 place-items-center rounded-lg border border-dashed text-sm text-faint max-sm:nth-[n+2]:hidden">
              {candidates.length + free + 1}
            </li>
          ))}
        </ol>
      </div>
    </Card>
  )
}
