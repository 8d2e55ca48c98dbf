import { Link } from '@tanstack/react-router'
import type { Avatar } from '~/api/types'
import { quietLinkClass } from '~/ui/linkClass'
import { Progress } from '~/ui/Progress'
import { StatusBadge } from '~/ui/StatusBadge'

/** Avatars in processing, as lines of the tray. */
export function AvatarsRunning({ avatars }: { avatars: readonly Avatar[] }) {
  return avatars.map((avatar) => (
    <li key={avatar.id} className="py-2.5">
      <Link to="/avatars/$avatarId" params={{ avatarId: avatar.id }} className={`${quietLinkClass} block truncate font-medium`}>
        <bdi>{avatar.name}</bdi>
      </Link>
      <div className="mt-1">
        <StatusBadge tone="info" pulse>
          Avatar is processing
        </StatusBadge>
      </div>
      <Progress label={`Processing of ${avatar.name}`} className="mt-1.5" />
    </li>
  ))
}
