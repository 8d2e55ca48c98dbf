import { useNavigate } from '@tanstack/react-router'
import Ellipsis from 'lucide-react/icons/ellipsis'
import Radio from 'lucide-react/icons/radio'
import { lazy } from 'react'
import type { Avatar } from '~/api/types'
import { Button } from '~/ui/Button'
import { IconButton } from '~/ui/IconButton'
import { Menu } from '~/ui/Menu'

const AvatarActionsLines = lazy(async () => ({ default: (await import('./AvatarActionsLines')).AvatarActionsLines }))

/** What can be done with the avatar on its own page. */
export function AvatarActions({ avatar }: { avatar: Avatar }) {
  const navigate = useNavigate()
  return (
    <>
      <Menu trigger={<IconButton variant="secondary" noTooltip label="More actions" icon={<Ellipsis />} />}>
        <AvatarActionsLines avatar={avatar} />
      </Menu>
      <Button
        variant="primary"
        icon={<Radio />}
        disabledReason={avatar.status !== 'READY' && 'It must be ready first.'}
        onClick={() => void navigate({ to: '/live', search: { avatar: avatar.id } })}
      >
        Start live session
      </Button>
    </>
  )
}
