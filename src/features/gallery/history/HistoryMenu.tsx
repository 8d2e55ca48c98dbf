import ArrowDownUp from 'lucide-react/icons/arrow-down-up'
import FileDown from 'lucide-react/icons/file-down'
import FileUp from 'lucide-react/icons/file-up'
import { useState } from 'react'
import { Button } from '~/ui/Button'
import { Menu } from '~/ui/Menu'
import { MenuItem } from '~/ui/MenuItem'
import { ExportDialog } from './ExportDialog'
import { ImportDialog } from './ImportDialog'

/** Taking the whole history elsewhere, and bringing one here. @param props.count entries on this device, when known */
export function HistoryMenu({ count }: { count: number | undefined }) {
  const [open, setOpen] = useState<'export' | 'import'>()
  const close = () => setOpen(undefined)
  return (
    <>
      <Menu trigger={<Button icon={<ArrowDownUp />}>Export and import</Button>}>
        <MenuItem icon={<FileDown />} disabledReason={count === 0 && 'There is nothing to export yet.'} onSelect={() => setOpen('export')}>
          Export history…
        </MenuItem>
        <MenuItem icon={<FileUp />} onSelect={() => setOpen('import')}>
          Import history…
        </MenuItem>
      </Menu>
      {open === 'export' && <ExportDialog onClose={close} />}
      {open === 'import' && <ImportDialog onClose={close} />}
    </>
  )
}
