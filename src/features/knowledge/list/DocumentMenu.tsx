import Download from 'lucide-react/icons/download'
import Ellipsis from 'lucide-react/icons/ellipsis'
import Link2 from 'lucide-react/icons/link-2'
import Unlink2 from 'lucide-react/icons/unlink-2'
import Trash2 from 'lucide-react/icons/trash-2'
import { useState } from 'react'
import type { DocumentSummary } from '~/api/types'
import { IconButton } from '~/ui/IconButton'
import { Menu } from '~/ui/Menu'
import { MenuItem } from '~/ui/MenuItem'
import { MenuSeparator } from '~/ui/MenuSeparator'
import { LazyAttachDialog, LazyDetachDialog } from '../actions/LazyDialogs'
import { useConfirmDelete } from '../actions/useConfirmDelete'
import { useExport } from '../actions/useExport'

/** What can be done with a document from the list. */
export function DocumentMenu({ document }: { document: DocumentSummary }) {
  const [dialog, setDialog] = useState<'attach' | 'detach'>()
  const confirmDelete = useConfirmDelete()
  const save = useExport()
  const close = () => setDialog(undefined)
  return (
    <>
      <Menu trigger={<IconButton size="sm" noTooltip label={`Actions for ${document.name}`} icon={<Ellipsis />} />}>
        <MenuItem icon={<Link2 />} onSelect={() => setDialog('attach')}>
          Attach to an avatar
        </MenuItem>
        <MenuItem icon={<Unlink2 />} disabledReason={document.usedBy.length === 0 && 'No avatar uses it.'} onSelect={() => setDialog('detach')}>
          Detach
        </MenuItem>
        <MenuItem icon={<Download />} onSelect={() => void save([document.id])}>
          Export as .md
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Trash2 />} danger onSelect={() => void confirmDelete([document])}>
          Delete
        </MenuItem>
      </Menu>
      {dialog === 'attach' && <LazyAttachDialog documents={[document]} onClose={close} />}
      {dialog === 'detach' && <LazyDetachDialog documents={[document]} onClose={close} />}
    </>
  )
}
