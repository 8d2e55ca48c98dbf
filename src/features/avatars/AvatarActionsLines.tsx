import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import Copy from 'lucide-react/icons/copy'
import Download from 'lucide-react/icons/download'
import MessagesSquare from 'lucide-react/icons/messages-square'
import Trash2 from 'lucide-react/icons/trash-2'
import type { Avatar } from '~/api/types'
import { allDocumentsQuery } from '~/data/documents'
import { downloadText } from '~/ui/download'
import { MenuItem } from '~/ui/MenuItem'
import { MenuLink } from '~/ui/MenuLink'
import { MenuSeparator } from '~/ui/MenuSeparator'
import { exportAvatar, exportName } from './export'
import { useConfirmDelete } from './useConfirmDelete'

/** What can be done with an avatar on its own page, besides what has a button there. */
export function AvatarActionsLines({ avatar }: { avatar: Avatar }) {
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
    </>
  )
}
