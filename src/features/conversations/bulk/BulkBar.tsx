import Download from 'lucide-react/icons/download'
import Trash2 from 'lucide-react/icons/trash-2'
import { lazy, useState } from 'react'
import { plural } from '~/lib/text'
import { Button } from '~/ui/Button'
import { LazyPart } from '~/ui/LazyPart'
import { useSelection } from '../selection.store'

const DeleteManyDialog = lazy(async () => ({ default: (await import('./DeleteManyDialog')).DeleteManyDialog }))
const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog')).ExportDialog }))

/** What can be done with the conversations chosen. Stays in sight while there are any. */
export function BulkBar() {
  const { selected, toggled, cleared } = useSelection()
  const [open, setOpen] = useState<'export' | 'delete'>()
  const chosen = [...selected.values()]
  if (chosen.length === 0 && !open) return null
  const close = () => setOpen(undefined)
  return (
    <>
      {chosen.length > 0 && (
        <div
          role="toolbar"
          aria-label="Selected conversations"
          className="sticky top-(--sticky-top) z-10 mb-2 flex flex-wrap items-center gap-2 rounded-lg border border-strong bg-raised px-3 py-1.5 shadow-float"
        >
          <p role="status" className="me-auto text-sm font-medium">
            {plural(chosen.length, 'conversation')} selected
          </p>
          <Button size="sm" variant="ghost" onClick={cleared}>
            Clear selection
          </Button>
          <Button size="sm" icon={<Download />} onClick={() => setOpen('export')}>
            Export
          </Button>
          <Button size="sm" variant="danger" icon={<Trash2 />} onClick={() => setOpen('delete')}>
            Delete
          </Button>
        </div>
      )}
      <LazyPart key={open}>
        {open === 'export' && <ExportDialog chosen={chosen} onClose={close} />}
        {open === 'delete' && <DeleteManyDialog chosen={chosen} onClose={close} onGone={(gone) => toggled(gone, false)} />}
      </LazyPart>
    </>
  )
}
