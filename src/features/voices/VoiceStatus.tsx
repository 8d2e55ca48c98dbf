import { lazy, type ComponentProps } from 'react'
import type { Voice } from '~/api/types'
import { mediaPath } from '~/api/media'
import { LazyPart } from '~/ui/LazyPart'
import { pageReady } from '~/ui/pageReady'
import { Skeleton } from '~/ui/Skeleton'
import { StatusBadge } from '~/ui/StatusBadge'
import { UserText } from '~/ui/UserText'

const ProcessingProgress = lazy(async () => ({ default: (await import('./ProcessingProgress')).ProcessingProgress }))
const WaveformPlayer = lazy(async () => {
  await pageReady()
  return { default: (await import('~/features/media/shared/WaveformPlayer')).WaveformPlayer }
})

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
        <Preview src={mediaPath.voicePreview(voice.id)} label={`preview of ${voice.name}`} />
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

/** The player comes after the page; without it the browser's own one plays. */
function Preview({ src, label }: { src: string; label: string }) {
  return (
    <LazyPart
      fallback={<Skeleton size="block" className="h-8" />}
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- spoken samples whose words the API does not give
      missing={<audio src={src} controls preload="none" aria-label={label} className="h-8 w-full" />}
    >
      <WaveformPlayer src={src} label={label} />
    </LazyPart>
  )
}

/** Most voices are ready, so that the bar and its estimate come when one is not; their room is there before. */
function Processing(props: ComponentProps<typeof ProcessingProgress>) {
  return (
    <div className="min-w-0">
      <StatusBadge tone="info" pulse>
        Processing
      </StatusBadge>
      <LazyPart fallback={<p className="mt-2.5 text-xs">&nbsp;</p>}>
        <ProcessingProgress {...props} />
      </LazyPart>
    </div>
  )
}
