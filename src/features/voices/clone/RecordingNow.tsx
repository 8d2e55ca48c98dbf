import Square from 'lucide-react/icons/square'
import { formatClock } from '~/lib/format'
import { Button } from '~/ui/Button'
import { LevelMeter } from './LevelMeter'
import { SAMPLE_LIMITS } from './limits'
import type { Level } from './recorder'

/** Something to say for those who cannot think of anything: it takes about half a minute. */
const TO_READ =
  'The ferry was late again, so we shared the last two oranges and counted gulls. Do you remember how cold it was? I do: my gloves were in the other coat. When the lights of the harbour came through the fog at last, somebody began to sing, quietly at first, and before long even the captain knew the words.'

interface RecordingNowProps {
  level: Level
  seconds: number
  onStop: () => void
  onDiscard: () => void
}

/** What the microphone's panel shows while it records: time, level, a text to read, the end. */
export function RecordingNow({ level, seconds, onStop, onDiscard }: RecordingNowProps) {
  const left = Math.ceil(SAMPLE_LIMITS.minSeconds - seconds)
  return (
    <>
      <div className="flex items-center gap-3">
        <span aria-hidden className="size-2.5 rounded-full bg-danger-fill" />
        <span role="timer" aria-label="Recorded" className="font-medium">
          {formatClock(seconds)}
        </span>
        <span className="text-xs text-muted">of {formatClock(SAMPLE_LIMITS.maxSeconds)} at most</span>
      </div>
      <LevelMeter level={level} />
      <p className="text-muted">{TO_READ}</p>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" icon={<Square />} disabledReason={left > 0 && `${left} s more: a voice needs ten seconds at least.`} onClick={onStop}>
          {left > 0 ? `${left} s more` : 'Stop and use it'}
        </Button>
        <Button variant="ghost" onClick={onDiscard}>
          Discard
        </Button>
      </div>
    </>
  )
}
