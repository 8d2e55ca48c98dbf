import { Link } from '@tanstack/react-router'
import AudioLines from 'lucide-react/icons/audio-lines'
import Pencil from 'lucide-react/icons/pencil'
import Trash2 from 'lucide-react/icons/trash-2'
import type { Voice } from '~/api/types'
import { MenuItem } from '~/ui/MenuItem'
import { MenuLink } from '~/ui/MenuLink'
import { MenuSeparator } from '~/ui/MenuSeparator'
import type { VoiceUsage } from './usage'
import { useConfirmDelete } from './useConfirmDelete'

/** What can be done with an own voice from the list. */
export function VoiceMenuLines({ voice, usage }: { voice: Voice; usage: VoiceUsage }) {
  const confirmDelete = useConfirmDelete(usage)
  const params = { voiceId: voice.id }
  return (
    <>
      <MenuLink>
        <Link to="/voices/$voiceId" params={params}>
          <Pencil />
          Edit
        </Link>
      </MenuLink>
      {voice.status === 'READY' && (
        <MenuLink>
          <Link to="/voices/$voiceId" params={params} hash="try">
            <AudioLines />
            Try it
          </Link>
        </MenuLink>
      )}
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} danger onSelect={() => void confirmDelete(voice)}>
        Delete
      </MenuItem>
    </>
  )
}
