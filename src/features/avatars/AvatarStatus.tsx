import { lazy } from 'react'
import type { Avatar, AvatarProcessing } from '~/api/types'
import { LazyPart } from '~/ui/LazyPart'
import { StatusBadge } from '~/ui/StatusBadge'
import { UserText } from '~/ui/UserText'

const ProcessingProgress = lazy(async () => ({ default: (await import('./ProcessingProgress')).ProcessingProgress }))

interface AvatarStatusProps {
  avatar: Avatar
  /** The whole reason and estimate, and news of it to screen readers. */
  detailed?: boolean
}

/** Processing with how far it may be, ready, or failed with its reason. */
export function AvatarStatus({ avatar, detailed = false }: AvatarStatusProps) {
  switch (avatar.status) {
    case 'PROCESSING':
      return <Processing avatar={avatar} detailed={detailed} />
    case 'READY':
      return <StatusBadge tone="success">Ready</StatusBadge>
    case 'FAILED':
      return (
        <div className="min-w-0">
          <StatusBadge tone="danger">Failed</StatusBadge>
          <UserText as="p" lines={detailed ? undefined : 2} className="text-xs text-muted">
            {avatar.failureReason}
          </UserText>
        </div>
      )
    default:
      // A status newer than this contract.
      return <StatusBadge tone="neutral">Unknown status</StatusBadge>
  }
}

interface ProcessingProps {
  avatar: AvatarProcessing
  detailed: boolean
}

/** Most avatars are done, so that the bar and its estimate come when one is not; their room is there before. */
function Processing(props: ProcessingProps) {
  return (
    <div className="min-w-0">
      <StatusBadge tone="info" pulse>
        Processing
      </StatusBadge>
      <LazyPart fallback={<Room />}>
        <ProcessingProgress {...props} />
      </LazyPart>
    </div>
  )
}

/** As high as bar and words, which may take several lines. */
function Room() {
  return (
    <p aria-hidden className="invisible mt-2.5 text-xs">
      About 50%, estimated from its age
    </p>
  )
}
