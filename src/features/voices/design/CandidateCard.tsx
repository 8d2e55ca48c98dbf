import { clsx } from 'clsx'
import X from 'lucide-react/icons/x'
import type { Ref } from 'react'
import { explain } from '~/api/explain'
import { mediaPath } from '~/api/media'
import type { PlayerHandle } from '~/features/media/shared/usePlayback'
import { WaveformPlayer } from '~/features/media/shared/WaveformPlayer'
import { Button } from '~/ui/Button'
import { IconButton } from '~/ui/IconButton'
import { Kbd } from '~/ui/Kbd'
import { Progress } from '~/ui/Progress'
import { Timestamp } from '~/ui/Timestamp'
import { UserText } from '~/ui/UserText'
import { modelWords } from '../models'
import { PREVIEW_LIFE_MS } from './candidate-storage'
import type { Candidate } from './candidates.store'

interface CandidateCardProps {
  candidate: Candidate
  number: number
  isKept: boolean
  player: Ref<PlayerHandle>
  onEnded: () => void
  onKeep: () => void
  onRetry: () => void
  onRemove: () => void
}

/** One candidate: what it was made from, how it sounds, keep it or not. */
export function CandidateCard({ candidate, number, isKept, player, onEnded, onKeep, onRetry, onRemove }: CandidateCardProps) {
  const { key, prompt, model, state, durationSecs, at } = candidate
  const name = `candidate ${number}`
  return (
    <li data-candidate={key} aria-label={`Candidate ${number}`} className={clsx('flex min-w-0 flex-col gap-2 rounded-lg border p-3', isKept && 'border-accent bg-accent-soft')}>
      <div className="flex items-center gap-2">
        <Kbd>{number}</Kbd>
        <span className="min-w-0 flex-1 truncate text-xs text-muted">{modelWords(model).label}</span>
        <IconButton size="sm" label={`Remove ${name}`} icon={<X />} onClick={onRemove} />
      </div>
      {state === 'making' && <Progress label={`Making ${name}`} announces className="my-3.5" />}
      {state === 'ready' && <WaveformPlayer ref={player} src={mediaPath.voiceCandidate(key)} label={name} duration={durationSecs} onEnded={onEnded} />}
      {state === 'failed' && <Failure error={candidate.error} />}
      <UserText as="p" lines={3} className="text-xs text-muted">
        {prompt}
      </UserText>
      <div className="mt-auto flex flex-wrap items-center gap-2">
        {state === 'failed' ? (
          <Button size="sm" onClick={onRetry}>
            Try again
          </Button>
        ) : (
          <Button size="sm" aria-pressed={isKept} variant={isKept ? 'primary' : 'secondary'} disabledReason={state === 'making' && 'It is still being made.'} onClick={onKeep}>
            {isKept ? 'Kept below' : 'Keep'}
            <span className="sr-only"> {name}</span>
          </Button>
        )}
        {state === 'ready' && (
          <span className="text-xs text-muted">
            expires <Timestamp at={new Date(at + PREVIEW_LIFE_MS).toISOString()} relative />
          </span>
        )}
      </div>
    </li>
  )
}

function Failure({ error }: { error: unknown }) {
  const { title, detail } = explain(error)
  return (
    <p role="alert" className="text-xs text-danger wrap-anywhere">
      {title}. {detail}
    </p>
  )
}
