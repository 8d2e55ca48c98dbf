import Download from 'lucide-react/icons/download'
import Trash2 from 'lucide-react/icons/trash-2'
import type { KnowledgeDocument } from '~/api/types'
import { MenuItem } from '~/ui/MenuItem'
import { MenuSeparator } from '~/ui/MenuSeparator'
import { useConfirmDelete } from './actions/useConfirmDelete'
import { useExport } from './actions/useExport'

/** What can be done with a document on its own page, besides editing it. */
export function DocumentActionsLines({ document, onDeleted }: { document: KnowledgeDocument; onDeleted: () => void }) {
  const confirmDelete = useConfirmDelete()
  const save = useExport()

  async function remove() {
    if (await confirmDelete([document])) onDeleted()
  }

  return (
    <>
      <MenuItem icon={<Download />} onSelect={() => void save([document.id])}>
        Export as .md
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} danger onSelect={() => void remove()}>
        Delete
      </MenuItem>
    </>
  )
}
