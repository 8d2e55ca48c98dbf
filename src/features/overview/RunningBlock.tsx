import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Avatar } from '~/api/types'
import { mediaPath } from '~/api/media'
import { avatarListQuery } from '~/data/avatars'
import { recentAvatars } from '~/features/tasks/shared/runningAvatars'
import { quietLinkClass } from '~/ui/linkClass'
import { Picture } from '~/ui/Picture'
import { Skeleton } from '~/ui/Skeleton'
import { StatusBadge } from '~/ui/StatusBadge'
import { Timestamp } from '~/ui/Timestamp'
import { UserText } from '~/ui/UserText'
import { Block } from './Block'

/** What is under way now. */
export function RunningBlock() {
  const query = useQuery({ ...avatarListQuery(recentAvatars), throwOnError: false, select: ({ data }) => data.filter(isProcessing) })
  return (
    <Block
      title="Running now"
      query={query}
      pending={<Skeleton size="block" className="h-16" />}
      isEmpty={(avatars) => avatars.length === 0}
      empty={
        <p className="text-sm text-muted">
          Nothing is running. Avatars in processing show up here; generations will too, once the task history is built.
        </p>
      }
    >
      {(avatars) => (
        <ul className="grid grid-cols-[minmax(0,1fr)] gap-2">
          {avatars.map((avatar) => (
            <li key={avatar.id} className="flex items-center gap-3">
              <Picture src={mediaPath.avatar(avatar.id, 'reference', avatar)} alt="" name={avatar.name} className="w-8 shrink-0 rounded-md" />
              <Link to="/avatars/$avatarId" params={{ avatarId: avatar.id }} className={`${quietLinkClass} min-w-0 flex-1 text-sm font-medium`}>
                <UserText lines={1}>{avatar.name}</UserText>
              </Link>
              <StatusBadge tone="info" pulse>
                Processing
              </StatusBadge>
              <Timestamp at={avatar.updatedAt} relative className="hidden text-xs text-muted sm:inline" />
            </li>
          ))}
        </ul>
      )}
    </Block>
  )
}

function isProcessing(avatar: Avatar): boolean {
  return avatar.status === 'PROCESSING'
}
