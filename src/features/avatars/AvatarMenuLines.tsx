import { Link, useNavigate } from '@tanstack/react-router'
import Copy from 'lucide-react/icons/copy'
import MessagesSquare from 'lucide-react/icons/messages-square'
import Radio from 'lucide-react/icons/radio'
import Trash2 from 'lucide-react/icons/trash-2'
import type { Avatar } from '~/api/types'
import { MenuItem } from '~/ui/MenuItem'
import { MenuLink } from '~/ui/MenuLink'
import { MenuSeparator } from '~/ui/MenuSeparator'
import { useConfirmDelete } from './useConfirmDelete'

/** What can be done with an avatar from a list. */
export function AvatarMenuLines({ avatar }: { avatar: Avatar }) {
  const navigate = useNavigate()
  const confirmDelete = useConfirmDelete()
  const ready = avatar.status === 'READY'
  return (
    <>
      <MenuItem
        icon={<Radio />}
        disabledReason={!ready && 'It must be ready first.'}
        onSelect={() => void navigate({ to: '/live', search: { avatar: avatar.id } })}
      >
        Start live session
      </MenuItem>
      <MenuLink>
        <Link to="/conversations" search={{ avatar: avatar.id }}>
          <MessagesSquare />
          Conversations
        </Link>
      </MenuLink>
      <MenuLink>
        <Link to="/avatars/new" search={{ from: avatar.id }}>
          <Copy />
          Duplicate
        </Link>
      </MenuLink>
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} danger onSelect={() => void confirmDelete(avatar)}>
        Delete
      </MenuItem>
    </>
  )
}
