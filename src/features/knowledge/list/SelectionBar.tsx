import Download from 'lucide-react/icons/download'
import Link2 from 'lucide-react/icons/link-2'
import Trash2 from 'lucide-react/icons/trash-2'
import Unlink2 from 'lucide-react/icons/unlink-2'
import { useState } from 'react'
import type { DocumentSummary } from '~/api/types'
import { plural } from '~/lib/text'
import { Button } from '~/ui/Button'
import { LazyDocumentsDialog } from '../actions/LazyDocumentsDialog'
import { useConfirmDelete } from '../actions/useConfirmDelete'
import { useExport } from '../actions/useExport'

interface SelectionBarProps {
  documents: readonly DocumentSummary[]
  onClear: () => void
}

/** What can be done with the documents selected. */
export function SelectionBar({ documents, onClear }: SelectionBarProps) {
  const [dialog, setDialog] = useState<'attach' | 'detach'>()
  const [exporting, setExporting] = useState(false)
  const confirmDelete = useConfirmDelete()
  const save = useExport()
  const close = () => setDialog(undefined)
  const isUsed = documents.some(({ usedBy }) => usedBy.length > 0)

  async function exportAll() {
    setExporting(true)
    await save(documents.map(({ id }) => id))
    setExporting(false)
  }

  async function remove() {
    if (await confirmDelete(documents)) onClear()
  }

  return (
    <section aria-label="Selection" className="sticky bottom-3 z-10 mt-3 flex flex-wrap items-center gap-2 rounded-lg border border-strong bg-raised px-3 py-2 shadow-float">
      <p role="status" className="me-auto text-sm font-medium">
        {plural(documents.length, 'document')} selected
      </p>
      <Button size="sm" icon={<Link2 />} onClick={() => setDialog('attach')}>
        Attach
      </Button>
      <Button size="sm" icon={<Unlink2 />} disabledReason={!isUsed && 'No avatar uses any of them.'} onClick={() => setDialog('detach')}>
        Detach
      </Button>
      <Button size="sm" icon={<Download />} loading={exporting} onClick={() => void exportAll()}>
        Export
      </Button>
      <Button size="sm" icon={<Trash2 />} onClick={() => void remove()}>
        Delete
      </Button>
      <Button size="sm" variant="ghost" onClick={onClear}>
        Clear selection
      </Button>
      {dialog && <LazyDocumentsDialog kind={dialog} documents={documents} onClose={close} />}
    </section>
  )
}
