import Ellipsis from 'lucide-react/icons/ellipsis'
import { lazy } from 'react'
import type { Avatar } from '~/api/types'
import { IconButton } from '~/ui/IconButton'
import { Menu } from '~/ui/Menu'

const AvatarMenuLines = lazy(async () => ({ default: (await import('./AvatarMenuLines')).AvatarMenuLines }))

/** The button of what can be done with an avatar from a list. */
export function AvatarMenu({ avatar }: { avatar: Avatar }) {
  return (
    <Menu trigger={<IconButton size="sm" noTooltip label={`Actions for ${avatar.name}`} icon={<Ellipsis />} />}>
      <AvatarMenuLines avatar={avatar} />
    </Menu>
  )
}
