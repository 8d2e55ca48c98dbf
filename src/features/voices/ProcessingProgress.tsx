import type { Voice } from '~/api/types'
import { useNow } from '~/features/tasks/shared/useNow'
import { Progress } from '~/ui/Progress'
import { estimateProcessing } from './estimate'

interface ProcessingProgressProps {
  voice: Pick<Voice, 'name' | 'createdAt'>
  /** News of it to screen readers. */
  detailed: boolean
}

/** How far a voice's processing may be, anew each second. */
export function ProcessingProgress({ voice, detailed }: ProcessingProgressProps) {
  const { share, words } = estimateProcessing(voice, useNow(true))
  return (
    <>
      <Progress label={`Processing ${voice.name}`} value={share} estimated announces={detailed} className="mt-0.5 max-w-60" />
      <p className="mt-0.5 text-xs text-muted">{words}</p>
    </>
  )
}
