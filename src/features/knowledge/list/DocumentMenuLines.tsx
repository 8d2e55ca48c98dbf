import Download from 'lucide-react/icons/download'
import Link2 from 'lucide-react/icons/link-2'
import Trash2 from 'lucide-react/icons/trash-2'
import Unlink2 from 'lucide-react/icons/unlink-2'
import type { DocumentSummary } from '~/api/types'
import { MenuItem } from '~/ui/MenuItem'
import { MenuSeparator } from '~/ui/MenuSeparator'
import { useConfirmDelete } from '../actions/useConfirmDelete'
import { useExport } from '../actions/useExport'

interface DocumentMenuLinesProps {
  document: DocumentSummary
  /** Opens a dialog, which outlives the menu. */
  onOpen: (dialog: 'attach' | 'detach') => void
}

/** What can be done with a document from the list. */
export function DocumentMenuLines({ document, onOpen }: DocumentMenuLinesProps) {
  const confirmDelete = useConfirmDelete()
  const save = useExport()
  return (
    <>
      <MenuItem icon={<Link2 />} onSelect={() => onOpen('attach')}>
        Attach to an avatar
      </MenuItem>
      <MenuItem icon={<Unlink2 />} disabledReason={document.usedBy.length === 0 && 'No avatar uses it.'} onSelect={() => onOpen('detach')}>
        Detach
      </MenuItem>
      <MenuItem icon={<Download />} onSelect={() => void save([document.id])}>
        Export as .md
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} danger onSelect={() => void confirmDelete([document])}>
        Delete
      </MenuItem>
    </>
  )
}
