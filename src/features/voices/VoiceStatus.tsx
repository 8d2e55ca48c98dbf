import type { Voice } from '~/api/types'
import { mediaPath } from '~/api/media'
import { WaveformPlayer } from '~/features/media/shared/WaveformPlayer'
import { useNow } from '~/features/tasks/shared/useNow'
import { Progress } from '~/ui/Progress'
import { StatusBadge } from '~/ui/StatusBadge'
import { UserText } from '~/ui/UserText'
import { estimateProcessing } from './estimate'

interface VoiceStatusProps {
  voice: Voice
  /** The whole reason, and news of the progress to screen readers. */
  detailed?: boolean
}

/** Processing with how far it may be, ready with what it sounds like, or failed with its reason. */
export function VoiceStatus({ voice, detailed = false }: VoiceStatusProps) {
  switch (voice.status) {
    case 'PROCESSING':
      return <Processing voice={voice} detailed={detailed} />
    case 'READY':
      return voice.previewUrl === null ? (
        <p className="text-sm text-muted">Ready. The API gives no preview of it.</p>
      ) : (
        <WaveformPlayer src={mediaPath.voicePreview(voice.id)} label={`preview of ${voice.name}`} />
      )
    case 'FAILED':
      return (
        <div className="min-w-0">
          <StatusBadge tone="danger">Failed</StatusBadge>
          <UserText as="p" lines={detailed ? undefined : 2} className="text-xs text-muted">
            {voice.failureReason}
          </UserText>
        </div>
      )
    default:
      // A status newer than this contract.
      return <StatusBadge tone="neutral">Unknown status</StatusBadge>
  }
}

function Processing({ voice, detailed }: { voice: Voice; detailed: boolean }) {
  const { share, words } = estimateProcessing(voice, useNow(true))
  return (
    <div className="min-w-0">
      <StatusBadge tone="info" pulse>
        Processing
      </StatusBadge>
      <Progress label={`Processing ${voice.name}`} value={share} estimated announces={detailed} className="mt-0.5 max-w-60" />
      <p className="mt-0.5 text-xs text-muted">{words}</p>
    </div>
  )
}
