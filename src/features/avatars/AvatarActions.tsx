import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import Copy from 'lucide-react/icons/copy'
import Download from 'lucide-react/icons/download'
import Ellipsis from 'lucide-react/icons/ellipsis'
import MessagesSquare from 'lucide-react/icons/messages-square'
import Radio from 'lucide-react/icons/radio'
import Trash2 from 'lucide-react/icons/trash-2'
import type { Avatar } from '~/api/types'
import { allDocumentsQuery } from '~/data/documents'
import { Button } from '~/ui/Button'
import { IconButton } from '~/ui/IconButton'
import { Menu } from '~/ui/Menu'
import { MenuItem } from '~/ui/MenuItem'
import { MenuLink } from '~/ui/MenuLink'
import { MenuSeparator } from '~/ui/MenuSeparator'
import { downloadText } from '~/ui/download'
import { exportAvatar, exportName } from './export'
import { useConfirmDelete } from './useConfirmDelete'

/** What can be done with the avatar on its own page. */
export function AvatarActions({ avatar }: { avatar: Avatar }) {
  const navigate = useNavigate()
  const confirmDelete = useConfirmDelete()
  const client = useQueryClient()

  function save() {
    const documents = client.getQueryData(allDocumentsQuery().queryKey) ?? []
    downloadText(exportName(avatar.name), exportAvatar(avatar, documents, Date.now()), 'application/json')
  }

  async function remove() {
    // What was typed belongs to an avatar that is gone: nothing to ask about.
    if (await confirmDelete(avatar)) await navigate({ to: '/avatars', ignoreBlocker: true })
  }

  return (
    <>
      <Menu trigger={<IconButton variant="secondary" noTooltip label="More actions" icon={<Ellipsis />} />}>
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
        <MenuItem icon={<Download />} onSelect={save}>
          Export as JSON
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Trash2 />} danger onSelect={() => void remove()}>
          Delete
        </MenuItem>
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
