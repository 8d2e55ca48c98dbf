import { useEffect, useState } from 'react'
import type { Avatar, AvatarProcessing } from '~/api/types'
import { Progress } from '~/ui/Progress'
import { StatusBadge } from '~/ui/StatusBadge'
import { UserText } from '~/ui/UserText'
import { estimateProcessing, processingAge } from './processing'

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

function Processing({ avatar, detailed }: { avatar: AvatarProcessing; detailed: boolean }) {
  const { share, words } = estimateProcessing(processingAge(avatar, useNow()))
  return (
    <div className="min-w-0">
      <StatusBadge tone="info" pulse>
        Processing
      </StatusBadge>
      <Progress label={`Processing ${avatar.name}`} value={share} estimated announces={detailed} className="mt-0.5 max-w-40" />
      <p className="mt-0.5 text-xs text-muted">{words}</p>
    </div>
  )
}

/** Milliseconds now, anew each second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}
